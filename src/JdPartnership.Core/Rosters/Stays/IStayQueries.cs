namespace JdPartnership.Core.Rosters.Stays;

/// <summary>What is known of one person's stay, within the viewer's scope. Nothing is tracked.</summary>
public interface IStayQueries
{
    /// <summary>An entry of the roster with post, centre and where it came from; <c>null</c> when there is none, or the batch is in the recycle bin.</summary>
    Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    /// <summary>Every entry the person has or had in the roster, the newest first.</summary>
    Task<IReadOnlyList<StayVersion>> ListVersionsAsync(RosterEntry entry, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<StayEvent>> ListEventsAsync(RosterEntry entry, CancellationToken cancellationToken);

    /// <summary>Stays in force of the same person in other rosters of the viewer's, by first day.</summary>
    Task<IReadOnlyList<OtherStay>> ListElsewhereAsync(RosterEntry entry, CancellationToken cancellationToken);

    /// <summary>Places the batch offers, centres in their own order.</summary>
    Task<IReadOnlyList<StayPlace>> ListPlacesAsync(int rosterId, CancellationToken cancellationToken);
}

/// <param name="File">That brought it.</param>
/// <param name="RemovedBy">File that replaced or dropped it, or <c>null</c>.</param>
/// <param name="IsContinuation">Made by a transfer, not by a file.</param>
public sealed record StayVersion(
    int EntryId,
    bool IsInForce,
    bool IsWorking,
    bool IsContinuation,
    string Post,
    string ServiceCentre,
    DateOnly Start,
    DateOnly End,
    DateOnly? EndedOn,
    string File,
    DateTime At,
    string UserName,
    string? RemovedBy);

public sealed record OtherStay(int RosterId, int EntryId, string Batch, string Post, string ServiceCentre, DateOnly Start, DateOnly LastDay);

public sealed record StayPlace(int PostId, int ServiceCentreId, string Post, string ServiceCentre);
