using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>Batches to change, within the viewer's scope.</summary>
public interface IBatchRepository
{
    /// <summary>The batch with its posts, from the recycle bin too; <c>null</c> outside the viewer's scope.</summary>
    Task<InternshipBatch?> FindAsync(int id, CancellationToken cancellationToken);

    Task<bool> HasCollegeAsync(int collegeId, CancellationToken cancellationToken);

    /// <summary>Whether there are all these posts, not in the recycle bin, and all these centres.</summary>
    Task<bool> KnowsPlacesAsync(IReadOnlyCollection<PlannedPlace> places, CancellationToken cancellationToken);

    /// <summary>The places that entries of its roster stand in, those of approved revisions too.</summary>
    Task<IReadOnlyList<PlannedPlace>> ListUsedPlacesAsync(int batchId, CancellationToken cancellationToken);

    /// <summary>Its roster; <c>null</c> outside the viewer's scope.</summary>
    Task<Roster?> FindRosterAsync(int batchId, CancellationToken cancellationToken);

    /// <summary>Whether entries of its roster are in force.</summary>
    Task<bool> IsInForceAsync(int batchId, CancellationToken cancellationToken);

    void Add(InternshipBatch batch, Roster roster);
}
