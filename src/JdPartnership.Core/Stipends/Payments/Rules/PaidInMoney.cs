using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>R13: in money, to the student. Goods and vouchers beside the money are a benefit and are told as one.</summary>
public sealed class PaidInMoney : IPaymentRule
{
    public const string Instead = "Payment.InKindInstead";
    public const string ThirdParty = "Payment.ThroughThirdParty";
    public const string Beside = "Payment.InKindBeside";

    private static readonly RuleDefinition Rule = RuleCatalogue.Find("R13")!;

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts)
    {
        if (facts.Paid is not { } paid || !facts.IsPostInternship || !Rule.IsIn(facts.Set))
        {
            yield break;
        }

        var (_, severity, basis) = Rule.EntryOf(facts.Set);
        if (paid.Way == PayForm.InKind || paid is { InKind: > 0, Cash: 0 })
        {
            yield return new(Instead, Rule.Code, severity, basis);
        }
        else if (paid.InKind > 0)
        {
            yield return new(Beside, Rule.Code, RuleSeverity.Inform, basis, RuleText.Of(paid.InKind));
        }

        if (paid.Way == PayForm.ThirdParty && facts.Set != RuleSetKey.Internship2016)
        {
            yield return new(ThirdParty, Rule.Code, severity, basis);
        }
    }
}
