using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class InternshipsTable : IReportTable
{
    public string Key => "internships";

    public string Subject => "实习人数";

    public TableBlock? Build(EditionContext edition)
    {
        var (lastYear, thisYear) = (edition.Facts.Period.LastYear, edition.Facts.Period.ThisYear);
        var colleges = edition.Facts.Headcounts.Where(h => h.Year == lastYear || h.Year == thisYear).GroupBy(h => h.CollegeId).ToList();
        if (colleges.Count == 0)
        {
            return null;
        }

        var (before, after) = (Total(edition, lastYear), Total(edition, thisYear));
        return new TableBlock(
            Key,
            "合作院校学生实习人数",
            [
                new TableColumn("序号"),
                new TableColumn("名称", 4),
                new TableColumn($"{lastYear}年实习人数（人）", 2, IsNumber: true),
                new TableColumn($"{thisYear}年实习人数（人）", 2, IsNumber: true),
                new TableColumn("增减（人）", 2, IsNumber: true),
            ],
            [.. colleges.Select((rows, index) => Row(edition, index + 1, [.. rows], lastYear, thisYear))],
            ["", "合计", TableCell.Of(before), TableCell.Of(after), CellText.Difference(before, after)]);
    }

    private static decimal? Total(EditionContext edition, int year) => edition.Figures[$"internships.headcount.{year}"].Value;

    private static IReadOnlyList<TableCell> Row(EditionContext edition, int number, IReadOnlyList<HeadcountFact> rows, int lastYear, int thisYear)
    {
        decimal? before = rows.FirstOrDefault(h => h.Year == lastYear)?.Persons;
        decimal? after = rows.FirstOrDefault(h => h.Year == thisYear)?.Persons;
        return CellText.Highlight(
            edition.IsFocus(rows[0].CollegeId),
            TableCell.Of(number),
            rows[0].CollegeName,
            TableCell.Of(before),
            TableCell.Of(after),
            CellText.Difference(before, after));
    }
}
