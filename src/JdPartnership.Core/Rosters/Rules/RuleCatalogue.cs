using JdPartnership.Core.Rosters.Rules.Papers;
using JdPartnership.Core.Rosters.Rules.Pay;
using JdPartnership.Core.Rosters.Rules.Persons;
using JdPartnership.Core.Rosters.Rules.Posts;
using JdPartnership.Core.Rosters.Rules.Stays;
using JdPartnership.Core.Rosters.Rules.WorkStudy;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Every rule there is.</summary>
public static class RuleCatalogue
{
    /// <summary>In the order in which a row's findings are told: who, when, where, then papers and pay.</summary>
    public static IReadOnlyList<IRosterRule> RowRules { get; } =
    [
        new NamePresent(), new IdentityDocument(), new PlausibleAge(), new AgeOnFirstDay(), new WorkerAge(), new Minor(), new FirstYearStudent(), new PlausiblePhone(),
        new EngagementOfBatch(), new SaneDates(), new LengthOfStay(), new OneStayAtATime(),
        new PostOfBatch(), new MajorFitsPost(), new WorkingHours(), new SpecialHoursFiled(), new HighRiskPost(), new LabourGrade(), new EntertainmentVenue(),
        new AgreementBeforeStart(), new InformedConsent(), new InsuranceCoversStay(), new SafetyTrainingBeforeStart(), new TwoMentors(), new PaperDates(),
        new PayAboveFloor(), new HourlyMinimum(), new PaidInMoneyToStudent(),
        new WorkStudyAgreement(), new WorkStudyHours(),
    ];

    public static IReadOnlyList<WideRule> WideRules { get; } =
    [
        new(DuplicatePerson.Rule, _ => new DuplicatePerson()),
        new(InternsOfCentre.Rule, InternsOfCentre.Begin),
        new(InternsOfPost.Rule, InternsOfPost.Begin),
        new(AgencyChannel.Rule, AgencyChannel.Begin),
        new(PostFactsKnown.Rule, PostFactsKnown.Begin),
        new(OtherRulesApply.Rule, OtherRulesApply.Begin),
    ];

    /// <summary>Rules of the law that rosters cannot decide.</summary>
    public static IReadOnlyList<UncomputedRule> Uncomputed { get; } =
    [
        new("R07", "同期在岗人数", "不单独提示：R05、R06即按每日同时在岗人数计算。"),
        new("R09", "不得只安排简单重复劳动", "名册中没有工作内容；由考核评价。"),
        new("R14", "不收取押金等费用、不扣押证件", "名册中没有费用与证件保管；由发放记录与企业声明。"),
        new("R24", "实习单位实地考察报告", "属于院校对分中心的材料，不在名册中。"),
        new("R25", "实习单位合法、无失信与安全事故记录", "由企业声明，不能由名册计算。"),
        new("R27", "不得强制指定实习单位、不得营利组织实习", "由院校与企业声明，不能由名册计算。"),
        new("R28", "自主选择岗位须经学校同意", "名册只含集中安排的岗位。"),
        new("R29", "考核四级制", "考核在名册批准之后登记。"),
        new("R30", "全过程信息化与登记备案", "由“给学校的上报包”导出满足。"),
        new("R31", "校内基地作为实习单位须已登记", "属于实训中心的登记，不在名册中。"),
        new("R32", "学生实习档案", "协议、计划、日志等材料由院校保管，名册中没有。"),
    ];

    /// <summary>Row rules, then those of whole rosters.</summary>
    public static IReadOnlyList<RuleDefinition> Definitions { get; } = [.. RowRules.Select(rule => rule.Definition), .. WideRules.Select(rule => rule.Definition)];

    private static readonly Dictionary<string, RuleDefinition> ByFinding =
        Definitions.SelectMany(rule => rule.FindingCodes, (rule, code) => (rule, code)).ToDictionary(pair => pair.code, pair => pair.rule, StringComparer.Ordinal);

    private static readonly Dictionary<string, RuleDefinition> ByCode = Definitions.ToDictionary(rule => rule.Code, StringComparer.Ordinal);

    /// <summary>Codes of everything the rules can find.</summary>
    public static IEnumerable<string> FindingCodes => ByFinding.Keys;

    /// <summary>The rule behind a finding; <c>null</c> for what reading found.</summary>
    public static RuleDefinition? RuleOf(string findingCode) => ByFinding.GetValueOrDefault(findingCode);

    /// <param name="code">Of a rule, not of a finding.</param>
    public static RuleDefinition? Find(string code) => ByCode.GetValueOrDefault(code);
}
