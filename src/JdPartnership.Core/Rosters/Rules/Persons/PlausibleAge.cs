using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class PlausibleAge : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Age", "年龄合理", Waivable.ByCoordinator)
    {
        Explanation = "首日年龄不在14至60周岁之间（设置项）时警告：多为证件号码误填。",
        FindingCodes = ["AgeOdd"],
        Entries = RuleEntry.Everywhere(Warn, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        var settings = row.Context.Settings;
        return row.AgeOnStart is { } age && (age < settings.PlausibleAgeFrom.Value || age > settings.PlausibleAgeTo.Value)
            ? row.Found(Definition, "AgeOdd", RosterColumn.IdNumber, RuleText.Of(age))
            : [];
    }
}
