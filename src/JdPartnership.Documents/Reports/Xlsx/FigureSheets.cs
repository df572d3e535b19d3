using System.Globalization;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>The figures with what they mean, and their breakdowns.</summary>
internal static class FigureSheets
{
    public const string Figures = "指标";
    public const string Items = "指标分项";

    public static Sheet Of(string name, ReportContent content) => new(
        name,
        ["指标键", "指标名称", "数值", "单位", "范围", "性质", "截至或期间", "口径说明"],
        [.. content.Figures.Select(figure => Row(figure, content.Cover))]);

    public static Sheet ItemsOf(string name, ReportContent content) => new(
        name,
        ["指标键", "指标名称", "分项", "代码", "数值", "单位"],
        [.. content.Figures.SelectMany(figure => figure.Items.Select(item => ItemRow(figure, item)))]);

    private static IReadOnlyList<SheetCell> Row(Figure figure, ReportCover cover) =>
    [
        figure.Key, figure.Name, SheetCell.Of(figure), figure.Unit,
        figure.Scope.IsEnterprise ? "企业" : cover.CollegeName ?? "院校", Kind(figure.Kind), When(figure), figure.Definition,
    ];

    private static IReadOnlyList<SheetCell> ItemRow(Figure figure, FigureItem item) =>
        [figure.Key, figure.Name, item.Name, item.Code, SheetCell.Of(item.Value), figure.Unit];

    private static string Kind(FigureKind kind) => kind switch
    {
        FigureKind.Stock => "存量",
        FigureKind.Increment => "增量",
        FigureKind.Cumulative => "累计",
        FigureKind.Claim => "声明",
    };

    private static string When(Figure figure) => (figure.AsOf, figure.PeriodStart, figure.PeriodEnd) switch
    {
        ({ } date, _, _) => "截至 " + Day(date),
        (_, { } start, { } end) => Day(start) + " 至 " + Day(end),
        _ => string.Empty,
    };

    private static string Day(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
