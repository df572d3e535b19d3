using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>R13: the money of a whole month against what the roster says was agreed.</summary>
public sealed class PaidInFull : IPaymentRule
{
    public const string LessThanAgreed = "Payment.LessThanAgreed";

    private static readonly RuleDefinition Rule = RuleCatalogue.Find("R13")!;

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts)
    {
        if (facts is not { Paid: { } paid, IsPostInternship: true, IsWholeMonth: true, AgreedYuan: { } agreed } || paid.Net >= agreed || !Rule.IsIn(facts.Set))
        {
            return [];
        }

        var (_, severity, basis) = Rule.EntryOf(facts.Set);
        return [new(LessThanAgreed, Rule.Code, severity, basis, RuleText.Of(paid.Net), RuleText.Of(agreed), RuleText.Of(agreed - paid.Net))];
    }
}
