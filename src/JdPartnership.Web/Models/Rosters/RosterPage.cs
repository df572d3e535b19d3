using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>A roster with one of its tabs open.</summary>
/// <param name="Content">What the partial view of the tab shows.</param>
/// <param name="LastRemark">What the coordinator said when returning it; <c>null</c> unless it is returned.</param>
/// <param name="IsOwnSubmission">Under review, and handed over by the viewer, who therefore does not approve it.</param>
/// <param name="Open">Under review: what nobody has given a reason for or waived. It came up after the submission.</param>
public sealed record RosterPage(
    RosterRecord Roster, IReadOnlyList<RosterTab> Tabs, string Tab, object Content, string? LastRemark, bool IsOwnSubmission, IReadOnlyList<FindingSummary> Open)
{
    /// <summary>What was typed into the form of the review, when it is shown again.</summary>
    public MoveModel Review { get; init; } = new();

    public IEnumerable<FindingSummary> Blocks => Open.Where(f => f.Severity == RuleSeverity.Block);

    public IReadOnlyList<FindingSummary> Warnings => [.. Open.Where(f => f.Severity == RuleSeverity.Warn)];
}

/// <param name="IsSearch">Found by an identity number, which is not shown again.</param>
public sealed record EntriesTab(RosterRecord Roster, Page<EntryRow> Page, RosterQuery Query, bool ShowsNames, bool IsSearch);

/// <param name="SinceReview">Against what the coordinator saw last, not against the approved revision.</param>
/// <param name="ShowsNames">Otherwise names are masked, and values of changes not shown.</param>
public sealed record ChangesTab(RosterRecord Roster, Page<EntryChange> Page, bool SinceReview, bool ShowsNames);

public sealed record FindingsTab(
    RosterRecord Roster, IReadOnlyList<FindingSummary> Summary, IReadOnlyList<FindingRow> OfRoster, Page<FindingRow> Page, string? Code, Func<string, string> NameOf);

public sealed record WaiversTab(RosterRecord Roster, IReadOnlyList<WaiverRow> Rows, Func<string, string> NameOf);

public sealed record UploadsTab(RosterRecord Roster, IReadOnlyList<RosterUploadRow> Rows);
