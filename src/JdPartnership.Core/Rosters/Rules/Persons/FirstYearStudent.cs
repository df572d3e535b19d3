using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class FirstYearStudent : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R02", "不安排一年级学生岗位实习", Waivable.Never)
    {
        Explanation = "由年级（入学年份或“一年级”等写法）与开始日期所在学年计算；学年自9月起（设置项，待核实）。年级未填或认不出时警告。",
        FindingCodes = ["R02", "R02Early", "R02Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(15, "1")), .. RuleEntry.In2021(Block, LegalBasis.In2021(16, "1"))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Row.Start is not { } start)
        {
            return [];
        }

        var grade = GradeText.Read(row.Row.Grade);
        if (grade.IsUnknown)
        {
            return RowFacts.Noted(Warn, "R02Unknown", RosterColumn.Grade);
        }

        var yearOfStudy = grade.StudyYear ?? SchoolYearOf(start, row.Context.Settings) - grade.IntakeYear!.Value + 1;
        var basis = row.BasisOf(Definition);
        return yearOfStudy switch
        {
            < 1 => row.Found(Definition, "R02Early", RosterColumn.Grade, RuleText.Of(grade.IntakeYear!.Value), RuleText.Of(start)),
            1 => row.Found(Definition, "R02", RosterColumn.Grade, RuleText.Of(start), basis.Edition, basis.ArticleNumber),
            _ => [],
        };
    }

    private static int SchoolYearOf(DateOnly day, RuleSettings settings) => day.Month >= settings.SchoolYearMonth.Value ? day.Year : day.Year - 1;
}
