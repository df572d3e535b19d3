using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Findings;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>Puts together what a person may see of one stay. Names are masked for who must not read them.</summary>
public sealed class StayRecords(
    RosterRecords rosters, IStayQueries stays, ITransferRecords transfers, IAssessmentQueries assessments, IFindingQueries findings, ICurrentUser user)
{
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    public async Task<StayRecord> GetAsync(int rosterId, int entryId, CancellationToken cancellationToken)
    {
        var roster = await rosters.GetAsync(rosterId, cancellationToken);
        var entry = await stays.FindAsync(rosterId, entryId, cancellationToken) ?? throw new NotFoundException($"entry {entryId} of roster {rosterId}");
        var versions = await stays.ListVersionsAsync(entry, cancellationToken);
        return new StayRecord(
            roster,
            entry,
            rosters.NameOf(entry.Name),
            rosters.ShowsNames,
            versions,
            await assessments.FindAsync(rosterId, entry.IdIndex, cancellationToken));
    }

    public async Task<StayHistory> ListHistoryAsync(StayRecord stay, CancellationToken cancellationToken) => new(
        await stays.ListEventsAsync(stay.Entry, cancellationToken),
        stay.Versions,
        stay.Assessment is { } assessment && user.May(Permission.ViewHistory) ? await assessments.ListChangesAsync(assessment.Uid, cancellationToken) : []);

    public Task<IReadOnlyList<FindingRow>> ListFindingsAsync(StayRecord stay, CancellationToken cancellationToken) =>
        findings.ListOfEntryAsync(stay.Roster.Id, stay.Origin, cancellationToken);

    public Task<IReadOnlyList<OtherStay>> ListElsewhereAsync(StayRecord stay, CancellationToken cancellationToken) =>
        stays.ListElsewhereAsync(stay.Entry, cancellationToken);

    /// <returns>Nothing for a stay that goes on nowhere else.</returns>
    public async Task<TransferRecordCounts> CountAtNewPlaceAsync(StayRecord stay, CancellationToken cancellationToken) =>
        stay.Next is null ? default : await transfers.CountAsync(stay.Entry.Id, cancellationToken);

    public Task<IReadOnlyList<StayPlace>> ListPlacesAsync(int rosterId, CancellationToken cancellationToken) => stays.ListPlacesAsync(rosterId, cancellationToken);
}
