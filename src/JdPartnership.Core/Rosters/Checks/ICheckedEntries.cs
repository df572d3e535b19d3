using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Checks;

/// <summary>Working entries to be checked again, and what is known of them. Within the viewer's scope.</summary>
public interface ICheckedEntries
{
    /// <summary>Entries that files brought, file by file and row by row, as reading had them; nothing is tracked.</summary>
    /// <param name="rosterId">The roster.</param>
    /// <param name="after">The last entry that is known; <c>null</c> for none.</param>
    /// <param name="take">How many at most.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<IReadOnlyList<RosterEntry>> ListAsync(int rosterId, RosterEntry? after, int take, CancellationToken cancellationToken);

    /// <summary>Stays that go on elsewhere after a transfer: they stand in no file, and are there all the same.</summary>
    Task<IReadOnlyList<OtherInterns>> ListContinuationsAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>What the rules found in these entries takes the place of what they found before; what reading found stays.</summary>
    Task RenewAsync(int rosterId, IReadOnlyList<CheckedEntry> entries, DateTime now, CancellationToken cancellationToken);

    /// <summary>The same of the roster as a whole, which has been checked with that.</summary>
    Task RenewWholeAsync(int rosterId, IReadOnlyList<RosterFinding> found, DateTime now, CancellationToken cancellationToken);
}

/// <param name="UploadId">The upload that brought the entry.</param>
/// <param name="RowNumber">Its row there.</param>
public sealed record CheckedEntry(int UploadId, int RowNumber, IReadOnlyList<RosterFinding> Found);
