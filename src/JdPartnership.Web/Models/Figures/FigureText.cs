using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Web.Localization;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Figures;

/// <summary>How figures are worded on pages. In English too, but for a claim's name, which is somebody's words.</summary>
public static class FigureText
{
    private const string YearHole = "{year}";

    public static string Name(Figure figure, IStringLocalizer L) => OfYear(figure, figure.Name, L);

    public static string Definition(Figure figure, IStringLocalizer L) => figure switch
    {
        { Kind: FigureKind.Claim, StatedScope: { } scope } => L["资料陈述值（{0}，口径：{1}），不由台账计算。", figure.Rows[0].Source!, scope],
        { Kind: FigureKind.Claim } => L["资料陈述值（{0}），不由台账计算。", figure.Rows[0].Source!],
        _ => OfYear(figure, figure.Definition, L),
    };

    /// <summary>A claim may have a unit that no catalogue foresaw; it stays as it was stated.</summary>
    public static LocalizedString Unit(string unit, IStringLocalizer L) => L[unit];

    /// <summary>A member of a breakdown: a province has its English, what somebody named has not.</summary>
    public static LocalizedString Item(FigureItem item, IStringLocalizer L) => L[item.Name];

    /// <summary>For who reads aloud; <c>null</c> when it is the page's.</summary>
    public static string? Language(LocalizedString text) => text.ResourceNotFound ? Languages.Chinese : null;

    /// <summary>The number with its sign or the words of its bound, in the page's language; <c>null</c> when unknown.</summary>
    public static string? Value(Figure figure, IStringLocalizer L) => Number(figure) is not { } number ? null : figure.Bound switch
    {
        Bound.Exact => number,
        Bound.AtLeast => L["不低于{0}", number],
        Bound.MoreThan => L["超过{0}", number],
        Bound.Nearly => L["近{0}", number],
        Bound.Odd => L["{0}余", number],
    };

    /// <summary>The bare number; <c>null</c> when unknown.</summary>
    public static string? Number(Figure figure) => figure switch
    {
        { Value: { } value, IsChange: true } => FigureFormat.Change(value, figure.Decimals),
        _ => FigureFormat.Number(figure),
    };

    public static string Kind(FigureKind kind, IStringLocalizer L) => kind switch
    {
        FigureKind.Stock => L["存量"],
        FigureKind.Increment => L["增量"],
        FigureKind.Cumulative => L["累计"],
        FigureKind.Claim => L["声明"],
    };

    public static StatusKind Status(FigureKind kind) => kind switch
    {
        FigureKind.Claim => StatusKind.Warning,
        FigureKind.Increment => StatusKind.Info,
        FigureKind.Stock or FigureKind.Cumulative => StatusKind.Neutral,
    };

    public static string Subject(FigureSubject subject, IStringLocalizer L) => subject switch
    {
        FigureSubject.Partners => L["合作院校"],
        FigureSubject.Cooperation => L["合作形式"],
        FigureSubject.Internships => L["实习"],
        FigureSubject.Training => L["职员培训"],
        FigureSubject.Pay => L["薪酬"],
        FigureSubject.Resources => L["班级、实训中心与基地"],
        FigureSubject.Enterprise => L["企业、治理与投入"],
        FigureSubject.Claims => L["声明值"],
    };

    public static string When(Figure figure, IStringLocalizer L) => (figure.AsOf, figure.PeriodStart, figure.PeriodEnd) switch
    {
        ({ } day, _, _) => L["截至 {0}", Day(day)],
        (_, { } start, { } end) when IsYears(start, end) => L["{0} 年", start.Year == end.Year ? $"{start.Year}" : $"{start.Year}–{end.Year}"],
        (_, { } start, { } end) => L["{0} 至 {1}", Day(start), Day(end)],
        _ => "",
    };

    public static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What a claim says against what the rows say, in words.</summary>
    public static string Difference(Figure claim, Figure counted, IStringLocalizer L)
    {
        if (claim.Value is not { } said || counted.Value is not { } found)
        {
            return L["尚无登记，无法比较"];
        }

        var amount = FigureFormat.Text(Math.Abs(said - found), Math.Max(claim.Decimals, counted.Decimals));
        return (said - found) switch
        {
            0 => L["一致"],
            > 0 => L["声明比统计多 {0} {1}", amount, Unit(counted.Unit, L)],
            _ => L["声明比统计少 {0} {1}", amount, Unit(counted.Unit, L)],
        };
    }

    // One translation serves all years.
    private static string OfYear(Figure figure, string text, IStringLocalizer L) => figure.Year?.ToString(CultureInfo.InvariantCulture) is { } year
        ? L[text.Replace(year, YearHole, StringComparison.Ordinal)].Value.Replace(YearHole, year, StringComparison.Ordinal)
        : L[text];

    private static bool IsYears(DateOnly start, DateOnly end) => start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };
}
