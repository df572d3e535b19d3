using System.Globalization;
using JdPartnership.Core.Figures;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Figures;

/// <summary>How figures are worded on pages. Their names and definitions are Chinese in both languages, as in the report.</summary>
public static class FigureText
{
    public static string? Value(Figure figure) => figure switch
    {
        { Value: { } value, IsChange: true } => FigureFormat.Change(value, figure.Decimals),
        _ => FigureFormat.Text(figure),
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
            > 0 => L["声明比统计多 {0} {1}", amount, counted.Unit],
            _ => L["声明比统计少 {0} {1}", amount, counted.Unit],
        };
    }

    private static bool IsYears(DateOnly start, DateOnly end) => start is { Month: 1, Day: 1 } && end is { Month: 12, Day: 31 };
}
