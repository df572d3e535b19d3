using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class InternsOfPost : IRosterWideRule
{
    /// <summary>Of the staff of the same post.</summary>
    public const decimal Share = 0.20m;

    private readonly InternsByDay _interns;

    private InternsOfPost(RuleContext context) => _interns = new(
        context,
        Share,
        post => KeyOf(post.ServiceCentre, post.Name),
        other => KeyOf(other.ServiceCentre, other.Post),
        staff => staff.Post is null ? null : KeyOf(staff.ServiceCentre, staff.Post));

    public static RuleDefinition Rule { get; } = new("R06", "同类岗位实习生不超过该岗位职工的20%", Waivable.ByCoordinator)
    {
        Explanation = "逐日计算（R07）：同一分中心同一岗位同时在岗的岗位实习学生，连同其他名册已批准者，与当日该岗位职工人数的20%比较。职工人数未登记时警告。",
        FindingCodes = ["R06", "R06Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Warn, LegalBasis.In2016(9)), .. RuleEntry.In2021(Warn, LegalBasis.In2021(9).ToVerify())],
    };

    public RuleDefinition Definition => Rule;

    public static InternsOfPost Begin(RuleContext context) => new(context);

    public IReadOnlyList<RosterFinding> Add(RowFacts row)
    {
        _interns.Add(row);
        return [];
    }

    public IReadOnlyList<RosterFinding> Finish() => [.. _interns.Compare(Rule, "R06", "R06Unknown")];

    private static string KeyOf(string centre, string post) => $"{centre} · {post}";
}
