using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class NamePresent : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Name", "姓名", Waivable.Never)
    {
        Explanation = "必填；含有数字时警告。",
        FindingCodes = ["NameMissing", "NameOdd"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) =>
        string.IsNullOrEmpty(row.Row.Name) ? row.Found(Definition, "NameMissing", RosterColumn.Name)
        : row.Row.Name.AsSpan().ContainsAnyInRange('0', '9') ? RowFacts.Noted(Warn, "NameOdd", RosterColumn.Name)
        : [];
}
