using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class DuplicatePerson : IRosterWideRule
{
    private readonly Dictionary<(IdentityType Type, string Number), int> _rows = [];
    private readonly Dictionary<string, int> _studentNumbers = new(StringComparer.Ordinal);

    public static RuleDefinition Rule { get; } = new("Duplicate", "一人一行", Waivable.Never)
    {
        Explanation = "同一证件在名册中只能出现一次，后出现的行阻断；不同证件而学号相同时警告。换岗在名册批准后登记，不另起一行。",
        FindingCodes = ["Duplicate", "DuplicateStudentNumber"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public RuleDefinition Definition => Rule;

    public IReadOnlyList<RosterFinding> Add(RowFacts row)
    {
        if (string.IsNullOrEmpty(row.Row.IdNumber))
        {
            return [];
        }

        if (!_rows.TryAdd((row.Row.IdType, row.Row.IdNumber), row.Row.Number))
        {
            return row.Found(Rule, "Duplicate", RosterColumn.IdNumber, RuleText.Of(_rows[(row.Row.IdType, row.Row.IdNumber)]));
        }

        return string.IsNullOrEmpty(row.Row.StudentNumber) || _studentNumbers.TryAdd(row.Row.StudentNumber, row.Row.Number)
            ? []
            : RowFacts.Noted(Warn, "DuplicateStudentNumber", RosterColumn.StudentNumber, RuleText.Of(_studentNumbers[row.Row.StudentNumber]));
    }

    public IReadOnlyList<RosterFinding> Finish() => [];
}
