using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Pay;

public sealed class HourlyMinimum : IRosterRule
{
    public RuleDefinition Definition { get; } = new("R12", "不低于当地小时最低工资（江苏）", Waivable.ByAdministrator)
    {
        Explanation = "月实习报酬 ÷ 岗位月工时，与岗位所登记的当地小时最低工资标准比较。标准金额由使用者登记，待核实。",
        FindingCodes = ["R12", "R12Unknown"],
        UncheckedBy = ["PostHourlyUnknown"],
        Engagements = RuleDefinition.PostInternships,
        Entries = [new(RuleSetKey.Internship2021Jiangsu, Block, new(LegalInstrument.JiangsuRules))],
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Post is not { MonthlyHours: > 0 and { } hours, Wages.LocalHourlyMinimum: { } minimum })
        {
            return [];
        }

        if (row.Row.MonthlyPay is not { } pay)
        {
            return RowFacts.Noted(Warn, "R12Unknown", RosterColumn.MonthlyPay);
        }

        // Multiplied, not divided: 2,400 for 160 hours is exactly 15 an hour.
        return pay >= minimum * hours ? [] : row.Found(Definition, "R12", RosterColumn.MonthlyPay, RuleText.Of(pay), RuleText.Of(hours), RuleText.Of(decimal.Round(pay / hours, 2)), RuleText.Of(minimum));
    }
}
