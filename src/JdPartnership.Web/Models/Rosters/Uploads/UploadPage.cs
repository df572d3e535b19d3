using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>The page of an upload.</summary>
/// <param name="Lines"><c>null</c> while nothing has been read.</param>
/// <param name="Whole">Found in the roster as a whole.</param>
/// <param name="MayDecide">Apply, take back, cancel and download what is wrong.</param>
/// <param name="ShowsNames">Otherwise names are masked, and values of changes not shown.</param>
public sealed record UploadPage(
    UploadDetails Upload,
    UploadQuery Query,
    Page<UploadLine>? Lines,
    IReadOnlyList<FindingGroup> Groups,
    IReadOnlyList<UploadFinding> Whole,
    IReadOnlyList<FilterChip> Chips,
    bool MayDecide,
    bool ShowsNames)
{
    public string Path => $"/rosters/{Upload.Target.RosterId}/uploads/{Upload.Id}";

    public bool HasChanges => Upload.Counts is { New: > 0 } or { Changed: > 0 } or { Removed: > 0 };
}
