using JdPartnership.Core.Rosters.Identities;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Papers;

public sealed class InformedConsent : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R04", "知情同意", Waivable.ByAdministrator)
    {
        Explanation = "2021年规定：学生与监护人（家长）的知情同意都须为“是”，不论年龄。2016年规定：不满18周岁者须有监护人知情同意；年龄无法计算时警告。",
        FindingCodes = ["R04", "R04Guardian", "R04Minor", "R04Unknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [.. RuleEntry.In2016(Block, LegalBasis.In2016(14)), .. RuleEntry.In2021(Block, LegalBasis.In2021(9).ToVerify())],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) =>
        row.Context.Set.Key == RuleSetKey.Internship2016 ? Of2016(row) : Of2021(row);

    private RosterFinding[] Of2016(RowFacts row)
    {
        if (row.Row.GuardianConsent == true)
        {
            return [];
        }

        return row.AgeOnStart switch
        {
            null => RowFacts.Noted(Warn, "R04Unknown", RosterColumn.GuardianConsent),
            < Age.OfMajority => row.Found(Definition, "R04Minor", RosterColumn.GuardianConsent),
            _ => [],
        };
    }

    private RosterFinding[] Of2021(RowFacts row) => (row.Row.Consent, row.Row.GuardianConsent) switch
    {
        (true, true) => [],
        (_, true) => row.Found(Definition, "R04", RosterColumn.Consent),
        (true, _) => row.Found(Definition, "R04Guardian", RosterColumn.GuardianConsent),
        _ => [.. row.Found(Definition, "R04", RosterColumn.Consent), .. row.Found(Definition, "R04Guardian", RosterColumn.GuardianConsent)],
    };
}
