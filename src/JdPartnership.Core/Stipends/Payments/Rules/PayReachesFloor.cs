using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>
/// R11: money that counts, less what was kept back, against the floor of the month. Part of a month is told, not compared: no rule says how
/// the floor is divided.
/// </summary>
public sealed class PayReachesFloor : IPaymentRule
{
    public const string Below = "Payment.BelowFloor";
    public const string PartMonth = "Payment.PartMonth";
    public const string Unknown = "Payment.FloorUnknown";

    private static readonly RuleDefinition Rule = RuleCatalogue.Find("R11")!;

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts)
    {
        if (facts.Paid is not { } paid || !facts.IsPostInternship || !Rule.IsIn(facts.Set))
        {
            return [];
        }

        var (_, severity, basis) = Rule.EntryOf(facts.Set);
        var floor = PayFloor.Of(facts.Set, facts.Wages);
        return floor.Yuan is not { } yuan ? [new(Unknown, Rule.Code, RuleSeverity.Inform, basis)]
            : !facts.IsWholeMonth ? [new(PartMonth, Rule.Code, RuleSeverity.Inform, basis, RuleText.Of(yuan))]
            : floor.ShortfallOf(paid.Counted) is > 0 and { } shortfall ? [new(Below, Rule.Code, severity, basis, RuleText.Of(paid.Counted), RuleText.Of(yuan), RuleText.Of(shortfall))]
            : [];
    }
}
