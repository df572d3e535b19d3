using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>Batches to show, within the viewer's scope. Nothing is tracked.</summary>
public interface IBatchQueries
{
    /// <summary>A page beyond the end gives the last one.</summary>
    Task<Page<BatchRow>> ListAsync(BatchFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The whole list, for export.</summary>
    Task<IReadOnlyList<BatchRow>> ListAllAsync(BatchFilter filter, CancellationToken cancellationToken);

    /// <summary>The batch, from the recycle bin too; <c>null</c> when there is none in scope.</summary>
    Task<BatchRecord?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<Page<ChangeRow>> ListChangesAsync(int id, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Every post at every centre, as a form offers them: posts by name, centres in their own order.</summary>
    Task<PlaceChoices> ListPlacesAsync(CancellationToken cancellationToken);
}

/// <summary>A line of the list of batches, and of that of rosters: each batch has one.</summary>
/// <param name="Entries">Working entries of the roster.</param>
/// <param name="InForce">Entries of the revision approved last.</param>
public sealed record BatchRow(
    int Id,
    int RosterId,
    string Name,
    int CollegeId,
    string College,
    EngagementKind Engagement,
    DateOnly Start,
    DateOnly End,
    int? PlannedPersons,
    RosterState State,
    int Revision,
    int Entries,
    int InForce,
    DateTime? DeletedAt);

public sealed record BatchRecord(
    int Id, int Version, int CollegeId, string College, BatchDetails Details, IReadOnlyList<PlaceRow> Places, int RosterId, RosterState State, int Entries, DateTime? DeletedAt);

/// <param name="Entries">Working entries that stand in this place.</param>
public sealed record PlaceRow(int PostId, string Post, int ServiceCentreId, string ServiceCentre, int? PlannedPersons, int Entries);

public sealed record PlaceChoices(IReadOnlyList<PlaceName> Posts, IReadOnlyList<PlaceName> Centres);

public sealed record PlaceName(int Id, string Name);
