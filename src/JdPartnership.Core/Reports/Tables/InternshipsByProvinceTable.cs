using JdPartnership.Core.Figures;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Tables;

internal sealed class InternshipsByProvinceTable : IReportTable
{
    public string Key => "internships-by-province";

    public string Subject => "实习人数";

    public TableBlock? Build(EditionContext edition)
    {
        var (lastYear, thisYear) = (edition.Facts.Period.LastYear, edition.Facts.Period.ThisYear);
        var (before, after) = (Figure(edition, lastYear), Figure(edition, thisYear));
        var provinces = after.Items.Concat(before.Items).DistinctBy(i => i.Code).ToList();
        return provinces.Count == 0
            ? null
            : new TableBlock(
                Key,
                "实习人数分省统计",
                [
                    new TableColumn("省份", 2),
                    new TableColumn($"{lastYear}年（人）", 2, IsNumber: true),
                    new TableColumn($"{thisYear}年（人）", 2, IsNumber: true),
                    new TableColumn("增减（人）", 2, IsNumber: true),
                ],
                [.. provinces.Select(p => Row(p.Name, Value(before, p.Code), Value(after, p.Code)))],
                Row("合计", before.Value, after.Value));
    }

    private static Figure Figure(EditionContext edition, int year) => edition.Figures[$"internships.headcount.{year}.by-province"];

    private static decimal? Value(Figure figure, string code) => figure.Items.FirstOrDefault(i => i.Code == code)?.Value;

    private static TableCell[] Row(string name, decimal? before, decimal? after)
    {
        return [name, TableCell.Of(before), TableCell.Of(after), CellText.Difference(before, after)];
    }
}
