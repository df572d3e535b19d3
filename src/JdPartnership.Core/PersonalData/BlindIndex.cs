using System.Security.Cryptography;
using System.Text;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData;

/// <summary>
/// Finds a sealed identity number by equality: HMAC-SHA-256 under a key of its own. A plain hash would not do, since all numbers there can
/// be are soon tried.
/// </summary>
public sealed class BlindIndex(PersonalDataKeys keys)
{
    /// <summary>Characters of an index, lower-case hexadecimal.</summary>
    public const int Length = 32;

    /// <summary>Width, blanks and case of the number do not matter; the kind of document does.</summary>
    public string Of(IdentityType type, string number)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(keys.IndexKey, Encoding.UTF8.GetBytes($"{type}|{Normalize(number)}"), hash);
        return Convert.ToHexStringLower(hash[..(Length / 2)]);
    }

    private static string Normalize(string number) => string.Concat(number
        .Normalize(NormalizationForm.FormKC)
        .Where(c => !char.IsWhiteSpace(c))
        .Select(char.ToUpperInvariant));
}
