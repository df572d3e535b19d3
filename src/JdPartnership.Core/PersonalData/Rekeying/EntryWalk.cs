using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>Takes every entry with sealed values once, piece by piece, each piece in one transaction.</summary>
public sealed class EntryWalk(IRekeyStore store, IUnitOfWork unitOfWork)
{
    public const int EntriesAtOnce = 500;

    /// <param name="renew">What is done with an entry; a retried piece does it again.</param>
    /// <param name="report">Told after each piece.</param>
    /// <param name="cancellationToken">Ends the work between two pieces.</param>
    public async Task<RekeyCounts> RunAsync(
        Func<RosterEntry, CancellationToken, Task<RekeyOutcome>> renew, Action<RekeyCounts> report, CancellationToken cancellationToken)
    {
        var counts = RekeyCounts.None;
        for (var last = 0; await store.ListEntriesAsync(last, EntriesAtOnce, cancellationToken) is { Count: > 0 } page; last = page[^1].Id)
        {
            var before = counts;
            await unitOfWork.InTransactionAsync(
                async token =>
                {
                    counts = before;
                    foreach (var entry in page)
                    {
                        counts = counts.Add(await renew(entry, token));
                    }
                },
                cancellationToken);
            report(counts);
        }

        return counts;
    }
}
