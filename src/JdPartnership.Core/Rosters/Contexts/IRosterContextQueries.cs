using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Contexts;

public interface IRosterContextQueries
{
    /// <summary>Batch, posts with the wages of its first day, staff of its centres; <c>null</c> when there is no such roster.</summary>
    Task<RosterContextFacts?> FindAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Interns in force of all other rosters at the centres of this one's batch, summed by centre, post and day.</summary>
    Task<IReadOnlyList<OtherInterns>> ListOthersAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>The same with this roster's own.</summary>
    Task<IReadOnlyList<OtherInterns>> ListPresentAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>When persons are in other rosters, by their blind index; nobody's name and nobody's college.</summary>
    Task<ILookup<string, Stay>> ListElsewhereAsync(int rosterId, IReadOnlyCollection<string> idIndexes, CancellationToken cancellationToken);
}
