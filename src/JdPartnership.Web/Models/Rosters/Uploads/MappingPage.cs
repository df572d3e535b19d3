using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Web.Models.Mappings;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>The page on which a person says which column of a roster is which.</summary>
public sealed record MappingPage(UploadDetails Upload, MappingForm Form);
