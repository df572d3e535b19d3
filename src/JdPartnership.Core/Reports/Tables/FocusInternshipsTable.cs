using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class FocusInternshipsTable : IReportTable
{
    public string Key => "focus-internships";

    public string Subject => "实习人数";

    public bool IsOfCollege => true;
    public TableBlock? Build(EditionContext edition)
    {
        var (lastYear, thisYear) = (edition.Facts.Period.LastYear, edition.Facts.Period.ThisYear);
        var (before, after) = (Value(edition, lastYear), Value(edition, thisYear));
        return edition.College is null || (before is null && after is null)
            ? null
            : new TableBlock(
                Key,
                $"{edition.College.Name}学生实习人数",
                [
                    new TableColumn($"{lastYear}年（人）", 1, IsNumber: true),
                    new TableColumn($"{thisYear}年（人）", 1, IsNumber: true),
                    new TableColumn("增减（人）", 1, IsNumber: true),
                ],
                [[TableCell.Of(before), TableCell.Of(after), CellText.Difference(before, after)]]);
    }

    internal static decimal? Value(EditionContext edition, int year)
    {
        return edition.Figures.TryGet($"college.internships.headcount.{year}", out var figure) ? figure.Value : null;
    }
}
