using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>Courses for the staff of partner colleges.</summary>
public sealed class TrainingFigures : IFigureFamily
{
    private static readonly FigureDefinition Courses = new(
        "training.courses", "面向合作院校的培训课程数", "门", FigureKind.Stock, "报告期内开设的教职员工培训课程门数。");

    private static readonly FigureDefinition Minutes = new(
        "training.minutes", "培训课程面授时长", "分钟", FigureKind.Stock, "报告期内开设的各门培训课程面授分钟数之和；为课程设置时长，不是开课场次时长。");

    public FigureSubject Subject => FigureSubject.Training;

    public IReadOnlyList<FigureDefinition> Definitions => [Courses, Minutes];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        var courses = facts.Courses.Where(c => facts.Period.Overlaps(c.ValidFrom, c.ValidTo)).ToList();
        FigureRow[] rows = [.. courses.Select(c => new FigureRow(c.Name, c.Place, c.Minutes, null, c.Source))];
        yield return Courses.Of(facts.Period, FigureScope.Enterprise, courses.Count == 0 ? null : courses.Count, [.. rows.Select(r => r with { Value = null })]);
        yield return Minutes.Of(facts.Period, FigureScope.Enterprise, courses.Count == 0 ? null : courses.Sum(c => c.Minutes), rows);
    }
}
