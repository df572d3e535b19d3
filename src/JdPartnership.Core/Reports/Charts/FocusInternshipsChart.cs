using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Reports.Tables;

namespace JdPartnership.Core.Reports.Charts;

internal sealed class FocusInternshipsChart : IReportChart
{
    public string Key => "focus-internships";

    public ChartBlock? Build(EditionContext edition)
    {
        int[] years = [edition.Facts.Period.LastYear, edition.Facts.Period.ThisYear];
        decimal?[] values = [.. years.Select(y => FocusInternshipsTable.Value(edition, y))];
        return values.All(v => v is null)
            ? null
            : new ChartBlock(
                Key,
                $"{edition.College!.Name}学生实习人数年度对比",
                "人",
                [.. years.Select(y => $"{y}年")],
                [new ChartSeries("实习人数", values)]);
    }
}
