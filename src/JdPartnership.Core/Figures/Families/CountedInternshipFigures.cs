using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>
/// Interns as approved rosters count them, beside what was declared. Members are the years in which somebody is counted: a year without
/// rosters is unknown, and not a year without interns.
/// </summary>
public sealed class CountedInternshipFigures : IFigureFamily
{
    private const string CountedSource = "已通过的名册";

    private static readonly FigureDefinition Year = new(
        "internships.counted.{year}",
        "{year}年名册统计实习人数",
        "人",
        FigureKind.Increment,
        "各院校已通过的名册中，实习开始日期在{year}自然年内的学生人数之和；同一院校当年同一人只计一次，不含勤工助学，调岗后的续段不另计，提前结束的照计。");

    private static readonly FigureDefinition Difference = new(
        "internships.counted.{year}.difference",
        "{year}年实习人数名册统计与申报之差",
        "人",
        FigureKind.Increment,
        "{year}自然年名册统计人数减去申报人数，只就两者俱有的院校合计；只有其一的院校不参与比较。正数为统计多于申报。",
        IsChange: true);

    private static readonly FigureDefinition CollegeYear = Year.OfOneCollege(
        "该校已通过的名册中，实习开始日期在{year}自然年内的学生人数；当年同一人只计一次，不含勤工助学，调岗后的续段不另计，提前结束的照计。");

    private static readonly FigureDefinition CollegeDifference = Difference.OfOneCollege(
        "该校{year}自然年名册统计人数减去申报人数；缺少任何一项则不计算。正数为统计多于申报。");

    public FigureSubject Subject => FigureSubject.Internships;

    public IReadOnlyList<FigureDefinition> Definitions => [Year, Difference, CollegeYear, CollegeDifference];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts) =>
        Members(facts.CountedHeadcounts, facts.Headcounts, FigureScope.Enterprise, Year, Difference);

    public IEnumerable<Figure> OfCollege(ReportFacts facts, CollegeFact college) => Members(
        facts.CountedHeadcounts.Where(c => c.CollegeId == college.Id),
        facts.Headcounts.Where(h => h.CollegeId == college.Id),
        FigureScope.College(college.Id),
        CollegeYear,
        CollegeDifference);

    private static IEnumerable<Figure> Members(
        IEnumerable<CountedHeadcountFact> counted, IEnumerable<HeadcountFact> declared, FigureScope scope, FigureDefinition year, FigureDefinition difference)
    {
        var stated = declared.ToDictionary(h => (h.CollegeId, h.Year));
        foreach (var rows in counted.GroupBy(c => c.Year).OrderBy(g => g.Key))
        {
            yield return year.OfYear(rows.Key, scope, rows.Sum(c => c.Persons), [.. rows.Select(c => Row(c, $"{c.Year}年"))]);
            List<(CountedHeadcountFact Counted, HeadcountFact Declared)> both =
                [.. rows.Where(c => stated.ContainsKey((c.CollegeId, c.Year))).Select(c => (c, stated[(c.CollegeId, c.Year)]))];
            if (both.Count > 0)
            {
                yield return difference.OfYear(
                    rows.Key, scope, both.Sum(b => b.Counted.Persons - b.Declared.Persons), [.. both.SelectMany(b => new[] { Row(b.Counted, "名册统计"), Row(b.Declared) })]);
            }
        }
    }

    private static FigureRow Row(CountedHeadcountFact counted, string detail) => new(counted.CollegeName, detail, counted.Persons, counted.CollegeId, CountedSource);

    private static FigureRow Row(HeadcountFact declared) => new(declared.CollegeName, "申报", declared.Persons, declared.CollegeId, declared.Source);
}
