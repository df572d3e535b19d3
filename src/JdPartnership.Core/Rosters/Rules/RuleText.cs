using System.Globalization;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Values as findings carry them: the same in every culture.</summary>
internal static class RuleText
{
    public static string Of(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Of(decimal amount) => amount.ToString("0.##", CultureInfo.InvariantCulture);
}
