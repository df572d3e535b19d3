namespace JdPartnership.Core.PersonalData.Reveals;

/// <summary>The person of an entry before anything is shown in full.</summary>
/// <param name="IsMinor">Under eighteen today, or of an age that is not known: then the stricter way is the right one.</param>
/// <param name="IsErased">Nothing is left to be shown.</param>
public sealed record MaskedPerson(
    int RosterId, int EntryId, string Batch, string College, string Name, string IdMask, string? PhoneMask, bool IsMinor, bool IsErased);
