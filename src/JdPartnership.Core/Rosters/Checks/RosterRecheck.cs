using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Checks;

/// <inheritdoc/>
public sealed class RosterRecheck(ICheckedEntries entries, RosterContexts contexts, IPersonalDataProtector protector, BusinessClock clock) : IRosterRecheck
{
    private const int PageEntries = 1_000;

    public async Task RunAsync(int rosterId, CancellationToken cancellationToken)
    {
        var context = await contexts.LoadAsync(rosterId, await entries.ListContinuationsAsync(rosterId, cancellationToken), cancellationToken);
        var checker = new RosterChecker(context.Rules);
        IReadOnlyList<RosterEntry> page = [];
        do
        {
            page = await entries.ListAsync(rosterId, page is [.., var last] ? last : null, PageEntries, cancellationToken);
            var elsewhere = await contexts.ListElsewhereAsync(rosterId, [.. page.Select(entry => entry.IdIndex)], cancellationToken);
            List<CheckedEntry> found = [.. page.Select(entry => Check(checker, context, entry, [.. elsewhere[entry.IdIndex]])).OfType<CheckedEntry>()];
            await entries.RenewAsync(rosterId, found, clock.UtcNow, cancellationToken);
        }
        while (page.Count == PageEntries);

        await entries.RenewWholeAsync(rosterId, checker.Finish(), clock.UtcNow, cancellationToken);
    }

    /// <returns><c>null</c> for an entry whose numbers were erased: it counts among those present, and what was found of it stays.</returns>
    private CheckedEntry? Check(RosterChecker checker, RosterContext context, RosterEntry entry, IReadOnlyList<Stay> elsewhere)
    {
        var secrets = RosterSecrets.Open(protector, entry);
        var post = context.PostAt(new RosterPlace(entry.PostId, entry.ServiceCentreId));
        var row = RosterRows.Of(entry, secrets ?? RosterSecrets.Erased) with { Post = post?.Name, ServiceCentre = post?.ServiceCentre, End = entry.LastDay };
        var found = checker.Check(row, [], elsewhere);
        return secrets is null ? null : new CheckedEntry(entry.AddedById, entry.RowNumber, found);
    }
}
