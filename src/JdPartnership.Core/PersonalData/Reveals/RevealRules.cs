using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Reveals;

/// <summary>What must be said before a value is shown in full: more of it for a minor.</summary>
public static class RevealRules
{
    public const int ShortestReason = 4;
    public const int ShortestReasonForMinors = 15;

    /// <summary>Values shown to one person within <see cref="Window"/>: enough for work at hand, too few to copy a roster.</summary>
    public const int MostInWindow = 30;

    public static readonly TimeSpan Window = TimeSpan.FromMinutes(10);

    public static IEnumerable<DomainError> Check(PersonalFields fields, string reason, LegalGround? ground, bool isMinor)
    {
        if (fields == PersonalFields.None)
        {
            yield return new("Reveal.NothingChosen", nameof(RevealPerson.Fields));
        }

        var shortest = isMinor ? ShortestReasonForMinors : ShortestReason;
        if (reason.Length < shortest)
        {
            yield return new("Reveal.ReasonTooShort", nameof(RevealPerson.Reason), shortest);
        }

        if (reason.Length > PersonalDataUse.ReasonLength)
        {
            yield return new("Reveal.ReasonTooLong", nameof(RevealPerson.Reason), PersonalDataUse.ReasonLength);
        }

        if (isMinor && ground is null)
        {
            yield return new("Reveal.GroundMissing", nameof(RevealPerson.Ground));
        }
    }
}
