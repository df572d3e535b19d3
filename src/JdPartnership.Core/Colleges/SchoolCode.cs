using System.Text.RegularExpressions;

namespace JdPartnership.Core.Colleges;

/// <summary>学校标识码: 41, 42 or 36, the province (GB/T 2260), 0, and five digits of the institution.</summary>
public static partial class SchoolCode
{
    public const int Length = 10;

    public static bool IsWellFormed(string code) => Pattern().IsMatch(code);

    /// <summary>GB/T 2260 code of the province; only of a well-formed code.</summary>
    public static string ProvinceOf(string code) => code[2..4];

    [GeneratedRegex("^(41|42|36)[0-9]{2}0[0-9]{5}$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Pattern();
}
