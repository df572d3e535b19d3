namespace JdPartnership.Core.Rosters.Identities;

/// <summary>How the numbers of documents other than the identity card are customarily formed. No standard stands behind these: a number that differs is doubted, not refused.</summary>
public static class DocumentPattern
{
    /// <param name="number">Half width, without blanks, upper case.</param>
    public static bool Fits(IdentityType type, string number) => type switch
    {
        IdentityType.ResidentIdentityCard => number.Length == IdentityNumber.Length,
        IdentityType.HongKongMacaoPermit => number.Length is 9 or 11 && number[0] is 'H' or 'M' && AreDigits(number.AsSpan(1)),
        IdentityType.TaiwanPermit => number.Length is 8 or 10 && AreDigits(number),
        IdentityType.Passport => number.Length is >= 5 and <= 20 && AreLettersOrDigits(number),
        IdentityType.PermanentResidencePermit =>
            (number.Length == 15 && AreLetters(number.AsSpan(0, 3)) && AreDigits(number.AsSpan(3))) || (number.Length == 18 && number[0] == '9' && AreDigits(number.AsSpan(1, 16))),
    };

    private static bool AreDigits(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');

    private static bool AreLetters(ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('A', 'Z');

    private static bool AreLettersOrDigits(string text) => text.All(char.IsAsciiLetterOrDigit);
}
