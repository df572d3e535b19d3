using JdPartnership.Core.Rosters.Identities;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Persons;

public sealed class IdentityDocument : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Identity", "证件号码", Waivable.Never)
    {
        Explanation = "居民身份证与港澳台居民居住证：18位、校验码、省级代码、出生日期真实且不晚于今日；15位旧号不收。其他证件只按常见写法核对（待核实），不符时警告。",
        FindingCodes =
        [
            "IdentityMissing", "IdentityOld", "IdentityLength", "IdentityCharacters", "IdentityProvince", "IdentityBirthDate", "IdentityFuture", "IdentityCheckDigit",
            "IdentityType", "IdentityPattern",
        ],
        Entries = RuleEntry.Everywhere(Block, new(LegalInstrument.IdentityStandard)),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row) => row.Row switch
    {
        { IdNumber: null or "" } => row.Found(Definition, "IdentityMissing", RosterColumn.IdNumber),
        { IdType: IdentityType.ResidentIdentityCard } => Card(row, row.Row.IdNumber!),
        { IdType: var type, IdNumber: { } number } when !DocumentPattern.Fits(type, number) => RowFacts.Noted(Warn, "IdentityPattern", RosterColumn.IdNumber),
        _ => [],
    };

    private RosterFinding[] Card(RowFacts row, string number) => row.Identity.Problem switch
    {
        IdentityProblem.None => [],
        IdentityProblem.Missing => row.Found(Definition, "IdentityMissing", RosterColumn.IdNumber),
        IdentityProblem.FifteenDigits => row.Found(Definition, "IdentityOld", RosterColumn.IdNumber),
        IdentityProblem.Length or IdentityProblem.Characters when IsOfAnotherDocument(number) => row.Found(Definition, "IdentityType", RosterColumn.IdType),
        IdentityProblem.Length => row.Found(Definition, "IdentityLength", RosterColumn.IdNumber, RuleText.Of(number.Length)),
        IdentityProblem.Characters => row.Found(Definition, "IdentityCharacters", RosterColumn.IdNumber),
        IdentityProblem.Province => row.Found(Definition, "IdentityProvince", RosterColumn.IdNumber),
        IdentityProblem.BirthDate => row.Found(Definition, "IdentityBirthDate", RosterColumn.IdNumber),
        IdentityProblem.BirthInFuture => row.Found(Definition, "IdentityFuture", RosterColumn.IdNumber),
        IdentityProblem.CheckDigit => row.Found(Definition, "IdentityCheckDigit", RosterColumn.IdNumber),
    };

    // A letter in front: nobody mistypes a card like that.
    private static bool IsOfAnotherDocument(string number) =>
        char.IsAsciiLetterUpper(number[0])
        && (DocumentPattern.Fits(IdentityType.HongKongMacaoPermit, number) || DocumentPattern.Fits(IdentityType.PermanentResidencePermit, number) || DocumentPattern.Fits(IdentityType.Passport, number));
}
