using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.PersonalData;

/// <summary>Whose data are under the stricter rules of 未成年人网络保护条例 (Art. 36).</summary>
public static class Minors
{
    /// <param name="birthDate"><c>null</c> where the document does not tell it: then the person counts as a minor.</param>
    /// <param name="day">The day of use, not of entry.</param>
    public static bool Includes(DateOnly? birthDate, DateOnly day) =>
        birthDate is not { } birth || Age.InFullYears(birth, day) < Age.OfMajority;
}
