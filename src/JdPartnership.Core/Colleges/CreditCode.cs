namespace JdPartnership.Core.Colleges;

/// <summary>统一社会信用代码, GB 32100-2015: 18 characters, of which the 17th and the 18th are check characters.</summary>
public static class CreditCode
{
    public const int Length = 18;

    // 31 characters; I, O, S, V and Z are left out because they are misread.
    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private const int OrganisationStart = 8;

    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    public static bool IsWellFormed(string code) =>
        code.Length == Length && code.All(c => Alphabet.Contains(c, StringComparison.Ordinal)) && code[2..8].All(char.IsAsciiDigit);

    /// <summary>Both check characters agree: that of the whole code (GB 32100) and that of the organisation code inside it (GB 11714).</summary>
    public static bool HasValidChecks(string code) => code[^1] == CheckOf(code) && code[^2] == OrganisationCheckOf(code);

    private static char CheckOf(string code)
    {
        var (sum, weight) = (0, 1);
        foreach (var character in code[..^1])
        {
            sum += Alphabet.IndexOf(character, StringComparison.Ordinal) * weight;
            weight = weight * 3 % 31;
        }

        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheckOf(string code)
    {
        // Here letters count on from 10 through the whole alphabet, I, O, S, V and Z included.
        var sum = OrganisationWeights.Select((weight, i) => weight * ValueOf(code[OrganisationStart + i])).Sum();
        return (11 - (sum % 11)) switch
        {
            10 => 'X',
            11 => '0',
            var digit => (char)('0' + digit),
        };
    }

    private static int ValueOf(char character) => char.IsAsciiDigit(character) ? character - '0' : character - 'A' + 10;
}
