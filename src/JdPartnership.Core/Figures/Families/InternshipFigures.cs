using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>Interns by calendar year, for the enterprise and for one college.</summary>
public sealed class InternshipFigures : IFigureFamily
{
    private static readonly FigureDefinition Year = new(
        "internships.headcount.{year}", "{year}年实习人数", "人", FigureKind.Increment, "各合作院校{year}自然年申报的实习学生人数之和。");

    private static readonly FigureDefinition YearByProvince = new(
        "internships.headcount.{year}.by-province", "{year}年实习人数（按省份）", "人", FigureKind.Increment, "{year}自然年实习人数按院校所在省份分列。");

    private static readonly FigureDefinition Growth = new(
        "internships.headcount.growth", "实习人数较上年增减", "人", FigureKind.Increment, "报告期截止年实习人数减去上一年实习人数。", IsChange: true);

    private static readonly FigureDefinition GrowthPercent = new(
        "internships.headcount.growth-percent", "实习人数较上年增长率", "%", FigureKind.Increment, "实习人数较上年增减除以上一年实习人数，保留一位小数。", Decimals: 1, IsChange: true);

    private static readonly FigureDefinition Colleges = new(
        "internships.colleges.{year}", "{year}年有实习学生的院校数", "所", FigureKind.Increment, "{year}自然年申报实习人数大于零的院校数。");

    private static readonly FigureDefinition CollegeYear = Year.OfOneCollege("该校{year}自然年申报的实习学生人数。");

    private static readonly FigureDefinition CollegeGrowth = Growth.OfOneCollege("该校报告期截止年实习人数减去上一年实习人数。");

    private static readonly FigureDefinition CollegeGrowthPercent = GrowthPercent.OfOneCollege("该校实习人数较上年增减除以上一年实习人数，保留一位小数。");

    public FigureSubject Subject => FigureSubject.Internships;

    public IReadOnlyList<FigureDefinition> Definitions =>
        [Year, YearByProvince, Growth, GrowthPercent, Colleges, CollegeYear, CollegeGrowth, CollegeGrowthPercent];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        foreach (var year in Years(facts))
        {
            var rows = facts.Headcounts.Where(h => h.Year == year).ToList();
            yield return Year.OfYear(year, FigureScope.Enterprise, Sum(rows), Rows(rows));
            yield return YearByProvince.OfYear(
                year,
                FigureScope.Enterprise,
                Sum(rows),
                Rows(rows),
                Breakdown.ByProvince(rows, h => (h.ProvinceCode, h.Province), h => h.Persons));
            var active = rows.Where(h => h.Persons > 0).ToList();
            yield return Colleges.OfYear(year, FigureScope.Enterprise, rows.Count == 0 ? null : active.Count, [.. Rows(active).Select(r => r with { Value = null })]);
        }

        foreach (var figure in Compare(facts, FigureScope.Enterprise, facts.Headcounts, Growth, GrowthPercent))
        {
            yield return figure;
        }
    }

    public IEnumerable<Figure> OfCollege(ReportFacts facts, CollegeFact college)
    {
        var own = facts.Headcounts.Where(h => h.CollegeId == college.Id).ToList();
        var scope = FigureScope.College(college.Id);
        foreach (var year in Years(facts))
        {
            var rows = own.Where(h => h.Year == year).ToList();
            yield return CollegeYear.OfYear(year, scope, Sum(rows), Rows(rows));
        }

        foreach (var figure in Compare(facts, scope, own, CollegeGrowth, CollegeGrowthPercent))
        {
            yield return figure;
        }
    }

    private static int[] Years(ReportFacts facts) => [facts.Period.LastYear, facts.Period.ThisYear];

    private static IEnumerable<Figure> Compare(
        ReportFacts facts, FigureScope scope, IReadOnlyList<HeadcountFact> headcounts, FigureDefinition growth, FigureDefinition percent)
    {
        var (lastYear, thisYear) = (facts.Period.LastYear, facts.Period.ThisYear);
        var rows = headcounts.Where(h => h.Year == lastYear || h.Year == thisYear).ToList();
        var before = Sum(rows.Where(h => h.Year == lastYear));
        var difference = Sum(rows.Where(h => h.Year == thisYear)) - before;
        yield return growth.OfYears(lastYear, thisYear, scope, difference, Rows(rows));
        yield return percent.OfYears(lastYear, thisYear, scope, before is > 0 ? difference * 100 / before : null, Rows(rows)) with { RowUnit = "人" };
    }

    // No row is "unknown", which is not the same as nobody.
    private static decimal? Sum(IEnumerable<HeadcountFact> rows) => rows.Aggregate((decimal?)null, (sum, h) => (sum ?? 0) + h.Persons);

    private static IReadOnlyList<FigureRow> Rows(IEnumerable<HeadcountFact> rows) =>
        [.. rows.Select(h => new FigureRow(h.CollegeName, $"{h.Year}年", h.Persons, h.CollegeId, h.Source))];
}
