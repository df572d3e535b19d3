using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>How a file that has been read is taken over.</summary>
public sealed class ApplyModel
{
    public ApplyMode Mode { get; set; }

    public bool RemovesMissing { get; set; }
}
