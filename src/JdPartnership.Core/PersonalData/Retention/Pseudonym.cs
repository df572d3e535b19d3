using System.Security.Cryptography;

namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>Stands where the blind index of an erased person stood: random, as long as one, and never equal to one.</summary>
public static class Pseudonym
{
    /// <summary>No hexadecimal digit.</summary>
    public const string Mark = "~";

    public static string New() => Mark + RandomNumberGenerator.GetHexString(BlindIndex.Length - Mark.Length, lowercase: true);
}
