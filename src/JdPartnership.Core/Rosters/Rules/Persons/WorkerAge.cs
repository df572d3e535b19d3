using JdPartnership.Core.Rosters.Identities;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

/// <summary>Where no internship of a college stands behind the work, a person under 16 is a child at work.</summary>
public sealed class WorkerAge : IRosterRule
{
    private static readonly LegalBasis Basis = new(LegalInstrument.ChildLabourRules);

    public RuleDefinition Definition { get; } = new("W01", "不使用童工", Waivable.Never)
    {
        Explanation = "勤工助学与非全日制学员不属于学校组织的教学实习：首日不满16周岁者阻断。",
        FindingCodes = ["W01", "W01Unknown"],
        Entries = [new(RuleSetKey.WorkStudy, Block, Basis), new(RuleSetKey.Outside, Block, Basis)],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.AgeOnStart switch
    {
        null when row.Row.IdType != IdentityType.ResidentIdentityCard => RowFacts.Noted(Warn, "W01Unknown", RosterColumn.IdType),
        < Age.OfWork => row.Found(Definition, "W01", RosterColumn.IdNumber, RuleText.Of(row.Row.Start!.Value), RuleText.Of(row.AgeOnStart.Value)),
        _ => [],
    };
}
