using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

/// <summary>Says that few rules were computed, and why: a roster without findings must not look lawful by silence.</summary>
public sealed class OtherRulesApply : IRosterWideRule
{
    private readonly RuleContext _context;

    private OtherRulesApply(RuleContext context) => _context = context;

    public static RuleDefinition Rule { get; } = new("Scope", "适用的规定", Waivable.Never)
    {
        Explanation = "普通本科、独立学院、本科分校（教高函〔2019〕12号，待核实）、勤工助学、非全日制学员不适用《职业学校学生实习管理规定》：说明只核对了哪些。",
        FindingCodes = ["ScopeUndergraduate", "ScopeWorkStudy", "ScopeOutside"],
        Entries = [.. Outside().Select(set => new RuleEntry(set, Inform, LegalBasis.None))],
    };

    public RuleDefinition Definition => Rule;

    public static OtherRulesApply Begin(RuleContext context) => new(context);

    public IReadOnlyList<RosterFinding> Add(RowFacts row) => [];

    public IReadOnlyList<RosterFinding> Finish() => _context.Set.Key switch
    {
        RuleSetKey.Undergraduate => Told("ScopeUndergraduate"),
        RuleSetKey.WorkStudy => Told("ScopeWorkStudy"),
        RuleSetKey.Outside => Told("ScopeOutside"),
        RuleSetKey.Internship2016 or RuleSetKey.Internship2021 or RuleSetKey.Internship2021Jiangsu => [],
    };

    private static RosterFinding[] Told(string code) => [new(code, Inform, null)];

    private static RuleSetKey[] Outside() => [RuleSetKey.Undergraduate, RuleSetKey.WorkStudy, RuleSetKey.Outside];
}
