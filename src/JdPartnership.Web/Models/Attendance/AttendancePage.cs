using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;

namespace JdPartnership.Web.Models.Attendance;

/// <summary>One import, with the lines that were not taken.</summary>
public sealed record AttendancePage(AttendanceImportRow Import, Page<AttendanceProblem> Problems);
