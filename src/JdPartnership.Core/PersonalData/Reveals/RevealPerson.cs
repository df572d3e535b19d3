using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Reveals;

/// <summary>Somebody wants to see values of an entry in full.</summary>
public sealed record RevealPerson
{
    public required int RosterId { get; init; }

    public required int EntryId { get; init; }

    public required PersonalFields Fields { get; init; }

    public required string? Reason { get; init; }

    /// <summary>Must be said where the person is a minor.</summary>
    public LegalGround? Ground { get; init; }
}
