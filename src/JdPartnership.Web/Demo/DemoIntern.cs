using System.Globalization;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Web.Demo;

/// <summary>
/// An intern nobody is: the number's place is a province as a whole, which no card bears, the phone's range is one of machines, and the name
/// is put together from lists. Its check digit is right.
/// </summary>
internal sealed record DemoIntern(string Name, string IdNumber)
{
    private static readonly string[] Surnames = ["林", "顾", "沈", "韩", "杜", "彭", "苏", "叶", "卢", "蒋", "蔡", "贾", "丁", "魏", "薛", "姚", "潘", "邱", "钟", "谭"];
    private static readonly string[] First = ["雨", "思", "子", "嘉", "晓", "明", "文", "若", "俊", "欣", "天", "一", "佳", "梓", "宇", "安"];
    private static readonly string[] Second = ["涵", "远", "琪", "宁", "轩", "航", "雅", "萱", "博", "然", "晨", "瑶", "峰", "悦", "凡", "杰", "彤", "洋"];

    public required string Phone { get; init; }

    public required string StudentNumber { get; init; }

    public string MajorCode { get; init; } = "530701";

    public string MajorName { get; init; } = "电子商务";

    public required string Grade { get; init; }

    public string? PolicyNumber { get; init; }

    public decimal? MonthlyPay { get; init; }

    /// <param name="number">The same number is the same person.</param>
    /// <param name="province">GB/T 2260.</param>
    /// <param name="gradeYear">Of entry into the college, at eighteen or nineteen.</param>
    public static DemoIntern Of(int number, string province, int gradeYear)
    {
        var name = Surnames[number % Surnames.Length] + First[number * 7 % First.Length] + Second[number * 5 % Second.Length];
        return new DemoIntern(name, IdNumberOf(number, province, new DateOnly(gradeYear - 19, 9, 1).AddDays(number * 11 % 360)))
        {
            Phone = string.Create(CultureInfo.InvariantCulture, $"141000{number:00000}"),
            StudentNumber = string.Create(CultureInfo.InvariantCulture, $"{gradeYear}5307{number:000}"),
            Grade = $"{gradeYear}级",
            PolicyNumber = string.Create(CultureInfo.InvariantCulture, $"YS-{gradeYear}-{number:0000}"),
            MonthlyPay = 3800 + (number % 5 * 50),
        };
    }

    /// <summary>Born on another day.</summary>
    public DemoIntern BornOn(DateOnly day) => this with
    {
        IdNumber = IdNumberOf(int.Parse(IdNumber.AsSpan(14, 3), CultureInfo.InvariantCulture), IdNumber[..2], day),
    };

    private static string IdNumberOf(int sequence, string province, DateOnly birth)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{province}0000{birth:yyyyMMdd}{sequence:000}");
        return digits + IdentityNumber.CheckOf(digits);
    }
}
