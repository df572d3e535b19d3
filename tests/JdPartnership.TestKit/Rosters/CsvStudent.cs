using System.Globalization;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.TestKit.Rosters;

/// <summary>A row of a roster in a CSV file, sensible in whatever a test does not care about.</summary>
public sealed record CsvStudent(string Name, string IdNumber)
{
    public const string DefaultPost = "在线客服（测试）";

    public string Post { get; init; } = DefaultPost;

    public string Start { get; init; } = "2018-09-01";

    public string End { get; init; } = "2019-02-28";

    public string Phone { get; init; } = "13900000000";

    public string Remark { get; init; } = "";

    /// <summary>The student of a number: always the same person, of age, with a valid identity number.</summary>
    public static CsvStudent Numbered(int number) => new($"学生{Letters(number)}", IdNumberOf(number));

    /// <summary>Up to a million different ones: the day of birth and the sequence make them differ.</summary>
    public static string IdNumberOf(int number)
    {
        var birth = new DateOnly(1998, 1, 1).AddDays(number / 1000);
        var digits = string.Create(CultureInfo.InvariantCulture, $"320802{birth:yyyyMMdd}{number % 1000:000}");
        return digits + IdentityNumber.CheckOf(digits);
    }

    // No digits: a name with digits is doubted.
    private static string Letters(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('甲' + (digit - '0'))));
}
