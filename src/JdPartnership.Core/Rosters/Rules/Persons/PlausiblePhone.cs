using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class PlausiblePhone : IRosterRule
{
    private const string CountryCode = "86";
    private const int MobileLength = 11;
    private const int LongestExtension = 6;

    public RuleDefinition Definition { get; } = new("Phone", "联系电话", Waivable.ByCoordinator)
    {
        Explanation = "已填时应为11位手机号，或带区号的固定电话（可带分机号）；不符时警告。",
        FindingCodes = ["PhoneOdd"],
        Entries = RuleEntry.Everywhere(Warn, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) =>
        string.IsNullOrEmpty(row.Row.Phone) || IsPlausible(row.Row.Phone) ? [] : row.Found(Definition, "PhoneOdd", RosterColumn.Phone);

    private static bool IsPlausible(ReadOnlySpan<char> text)
    {
        text = text.TrimStart('+');
        Span<char> digits = stackalloc char[MobileLength + CountryCode.Length + LongestExtension];
        var (count, dashes) = (0, 0);
        foreach (var character in text)
        {
            if (character is '-' or ' ')
            {
                dashes += character == '-' ? 1 : 0;
                if (dashes == 2 && digits[0] == '0')
                {
                    // 0527-84350000-801: the extension is anybody's own.
                    break;
                }

                continue;
            }

            if (!char.IsAsciiDigit(character) || count == digits.Length)
            {
                return false;
            }

            digits[count++] = character;
        }

        return IsNumber(digits[..count]);
    }

    private static bool IsNumber(ReadOnlySpan<char> digits)
    {
        if (digits.Length == MobileLength + CountryCode.Length && digits.StartsWith(CountryCode))
        {
            digits = digits[CountryCode.Length..];
        }

        var isMobile = digits.Length == MobileLength && digits[0] == '1' && digits[1] >= '3';
        var isLandline = digits.Length is >= 10 and <= 12 && digits[0] == '0' && digits[1] != '0';
        return isMobile || isLandline;
    }
}
