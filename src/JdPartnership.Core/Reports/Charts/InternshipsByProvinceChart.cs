using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Reports.Charts;

internal sealed class InternshipsByProvinceChart : IReportChart
{
    public string Key => "internships-by-province";

    public ChartBlock? Build(EditionContext edition)
    {
        var period = edition.Facts.Period;
        var before = edition.Figures[$"internships.headcount.{period.LastYear}.by-province"].Items;
        var after = edition.Figures[$"internships.headcount.{period.ThisYear}.by-province"].Items;
        var provinces = after.Concat(before).DistinctBy(i => i.Code).ToList();
        return provinces.Count == 0
            ? null
            : new ChartBlock(
                Key,
                "实习人数分省对比",
                "人",
                [.. provinces.Select(p => p.Name)],
                [
                    new ChartSeries($"{period.LastYear}年", [.. provinces.Select(p => before.FirstOrDefault(i => i.Code == p.Code)?.Value)]),
                    new ChartSeries($"{period.ThisYear}年", [.. provinces.Select(p => after.FirstOrDefault(i => i.Code == p.Code)?.Value)]),
                ]);
    }
}
