using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Charts;

internal sealed class InternshipsByYearChart : IReportChart
{
    public string Key => "internships-by-year";

    public ChartBlock? Build(EditionContext edition)
    {
        var period = edition.Facts.Period;
        int[] years = [period.LastYear, period.ThisYear];
        decimal?[] values = [.. years.Select(y => edition.Figures[$"internships.headcount.{y}"].Value)];
        return values.All(v => v is null)
            ? null
            : new ChartBlock(Key, "合作院校学生实习人数年度对比", "人", [.. years.Select(y => $"{y}年")], [new ChartSeries("实习人数", values)]);
    }
}
