namespace JdPartnership.Core.PersonalData.Reveals;

/// <summary>What was asked for, in full; <c>null</c> what was not, or is not held. Never prints itself.</summary>
public sealed record RevealedPerson(MaskedPerson Person, string? IdNumber, string? Phone)
{
    public override string ToString() => nameof(RevealedPerson);
}
