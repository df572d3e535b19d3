using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Waivers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>Opens a roster at one of its tabs, reading no more than that tab shows.</summary>
public sealed class RosterPages(RosterRecords records, IRosterQueries queries, IFindingQueries findings, IWaiverQueries waivers, ICurrentUser user, IStringLocalizer L)
{
    /// <param name="id">The roster.</param>
    /// <param name="query">Which tab, and what of it.</param>
    /// <param name="identityNumber">Searched for; opens the list of entries.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<RosterPage> OpenAsync(int id, RosterQuery query, string? identityNumber, CancellationToken cancellationToken)
    {
        var roster = await records.GetAsync(id, cancellationToken);
        var tabs = RosterTab.Of(roster, L);
        var open = tabs.FirstOrDefault(t => t.Key == query.Tab)?.Key ?? RosterTab.Entries;
        return new RosterPage(
            roster,
            tabs,
            open,
            await ContentAsync(roster, open, query, identityNumber, cancellationToken),
            roster.State == RosterState.Returned ? (await LastAsync(roster, RosterStep.Returned, cancellationToken))?.Remark : null,
            roster.State == RosterState.Submitted && await LastAsync(roster, RosterStep.Submitted, cancellationToken) is { } submission
                && RosterEvent.IsBy(submission.UserId, submission.UserName, user),
            roster.State == RosterState.Submitted ? [.. (await findings.SummariseAsync(id, cancellationToken)).Where(f => f.Open > 0 && f.Severity != RuleSeverity.Inform)] : []);
    }

    private async Task<object> ContentAsync(RosterRecord roster, string tab, RosterQuery query, string? identityNumber, CancellationToken cancellationToken)
    {
        var sinceReview = query.Review && roster.ReviewedUploadId is not null;
        return tab switch
        {
            RosterTab.Changes => new ChangesTab(
                roster,
                await queries.ListChangesAsync(roster.Id, sinceReview ? roster.ReviewedUploadId : null, query.PageRequest, cancellationToken),
                sinceReview,
                records.ShowsNames),
            RosterTab.Findings => new FindingsTab(
                roster,
                await findings.SummariseAsync(roster.Id, cancellationToken),
                await findings.ListOfRosterAsync(roster.Id, cancellationToken),
                await findings.ListAsync(roster.Id, query.Code, query.PageRequest, cancellationToken),
                query.Code,
                records.NameOf),
            RosterTab.Waivers => new WaiversTab(roster, await waivers.ListAsync(roster.Id, cancellationToken), records.NameOf),
            RosterTab.Uploads => new UploadsTab(roster, await queries.ListUploadsAsync(roster.Id, cancellationToken)),
            RosterTab.History => await queries.ListEventsAsync(roster.Id, cancellationToken),
            _ => new EntriesTab(
                roster,
                await records.ListEntriesAsync(roster.Id, query.ToFilter(), identityNumber, query.PageRequest, cancellationToken),
                query,
                records.ShowsNames,
                !string.IsNullOrWhiteSpace(identityNumber)),
        };
    }

    private async Task<RosterEventRow?> LastAsync(RosterRecord roster, RosterStep step, CancellationToken cancellationToken) =>
        (await queries.ListEventsAsync(roster.Id, cancellationToken)).FirstOrDefault(e => e.Step == step && e.Revision == roster.Revision);
}
