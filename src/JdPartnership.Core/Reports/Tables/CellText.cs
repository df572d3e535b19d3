using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Core.Reports.Tables;

/// <summary>Texts that several tables print alike.</summary>
internal static class CellText
{
    public const string Unknown = "—";

    public static string OrUnknown(string? text) => string.IsNullOrEmpty(text) ? Unknown : text;

    public static string Date(DateOnly? date, DatePrecision precision = DatePrecision.Day) => date is not { } day
        ? Unknown
        : precision switch
        {
            DatePrecision.Year => $"{day.Year}年",
            DatePrecision.Month => $"{day.Year}年{day.Month}月",
            DatePrecision.Day => $"{day.Year}年{day.Month}月{day.Day}日",
        };

    public static IReadOnlyList<TableCell> Highlight(bool isFocus, params IReadOnlyList<TableCell> cells) =>
        isFocus ? [.. cells.Select(c => c with { IsHighlighted = true })] : cells;

    public static TableCell Difference(decimal? before, decimal? after) => after - before is { } difference
        ? new TableCell(Figures.FigureFormat.Change(difference), difference)
        : Unknown;
}
