using JdPartnership.Web.Models.Mappings;

namespace JdPartnership.Web.Models.Attendance;

/// <summary>The page on which a person says which column of an attendance file is which.</summary>
public sealed record AttendanceMappingPage(string FileName, MappingForm Form);
