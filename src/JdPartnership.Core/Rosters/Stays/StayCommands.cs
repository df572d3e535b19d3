using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>A stay in force ends before its planned last day.</summary>
public sealed record EndStay
{
    public required int RosterId { get; init; }

    public required int EntryId { get; init; }

    /// <summary>Of the entry, when the form was opened.</summary>
    public required int Version { get; init; }

    /// <summary>Last day really worked.</summary>
    public DateOnly? LastDay { get; init; }

    public StayEnd? EndedBy { get; init; }

    public string? Reason { get; init; }

    public IEnumerable<DomainError> Check()
    {
        if (LastDay is null)
        {
            yield return new("Stay.LastDayMissing", nameof(LastDay));
        }

        if (EndedBy is null or StayEnd.Transferred)
        {
            yield return new("Stay.EndedByMissing", nameof(EndedBy));
        }

        foreach (var error in StayReason.Check(Reason))
        {
            yield return error;
        }
    }
}

/// <summary>A stay in force goes on at another post or centre of its batch.</summary>
public sealed record TransferStay
{
    public required int RosterId { get; init; }

    public required int EntryId { get; init; }

    /// <inheritdoc cref="EndStay.Version"/>
    public required int Version { get; init; }

    /// <summary>First day at the new place.</summary>
    public DateOnly? FirstDay { get; init; }

    public RosterPlace? Place { get; init; }

    public string? Reason { get; init; }

    /// <summary>The person has read the warnings and transfers all the same.</summary>
    public bool AcceptsWarnings { get; init; }

    public IEnumerable<DomainError> Check()
    {
        if (FirstDay is null)
        {
            yield return new("Stay.FirstDayMissing", nameof(FirstDay));
        }

        if (Place is null)
        {
            yield return new("Stay.PlaceMissing", nameof(Place));
        }

        foreach (var error in StayReason.Check(Reason))
        {
            yield return error;
        }
    }
}

/// <summary>An early end or a transfer was registered wrongly.</summary>
public sealed record UndoStayEnd
{
    public required int RosterId { get; init; }

    /// <summary>The person knows what was recorded at the new place of a transfer, and takes it back all the same.</summary>
    public bool AcceptsRecords { get; init; }

    /// <summary>The entry that ended, not the one it went on as.</summary>
    public required int EntryId { get; init; }

    /// <inheritdoc cref="EndStay.Version"/>
    public required int Version { get; init; }

    public string? Reason { get; init; }
}
