using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class InternsOfCentre : IRosterWideRule
{
    /// <summary>Of the staff on post.</summary>
    public const decimal Share = 0.10m;

    private readonly InternsByDay _interns;

    private InternsOfCentre(RuleContext context) => _interns = new(
        context,
        Share,
        post => post.ServiceCentre,
        other => other.ServiceCentre,
        staff => staff.Post is null ? staff.ServiceCentre : null);

    public static RuleDefinition Rule { get; } = new("R05", "在岗实习生不超过单位职工的10%", Waivable.ByCoordinator)
    {
        Explanation = "逐日计算（R07）：同一分中心同时在岗的岗位实习学生，连同其他名册已批准者，与当日在岗职工人数的10%比较，不按全年累计。职工人数随日期变动；未登记时警告。",
        FindingCodes = ["R05", "R05Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(9)), .. RuleEntry.In2021(Warn, LegalBasis.In2021(9).ToVerify())],
    };

    public RuleDefinition Definition => Rule;

    public static InternsOfCentre Begin(RuleContext context) => new(context);

    public IReadOnlyList<RosterFinding> Add(RowFacts row)
    {
        _interns.Add(row);
        return [];
    }

    public IReadOnlyList<RosterFinding> Finish() => [.. _interns.Compare(Rule, "R05", "R05Unknown")];
}
