using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

public sealed class AgencyChannel : IRosterWideRule
{
    private readonly RuleContext _context;

    private AgencyChannel(RuleContext context) => _context = context;

    public static RuleDefinition Rule { get; } = new("R15", "不经中介组织或管理实习", Waivable.Never)
    {
        Explanation = "批次登记为经中介机构或有偿代理组织、管理时，整份名册阻断。",
        FindingCodes = ["R15"],
        Engagements = RuleDefinition.Internships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(15, "6")), .. RuleEntry.In2021(Block, LegalBasis.In2021(16, "6"))],
    };

    public RuleDefinition Definition => Rule;

    public static AgencyChannel Begin(RuleContext context) => new(context);

    public IReadOnlyList<RosterFinding> Add(RowFacts row) => [];

    public IReadOnlyList<RosterFinding> Finish()
    {
        var basis = Rule.EntryOf(_context.Set.Key).Basis;
        return _context.Batch.IsThroughAgency ? [new RosterFinding("R15", Block, null, basis.Edition, basis.ArticleNumber)] : [];
    }
}
