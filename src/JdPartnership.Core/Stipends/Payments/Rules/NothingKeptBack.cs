using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>R14: no deposit, training fee, share of the pay, management fee, material fee, placement fee or any other; no insurance either.</summary>
public sealed class NothingKeptBack : IPaymentRule
{
    public const string Deducted = "Payment.Deducted";

    private const string Rule = "R14";

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts) => facts.Paid is { Deduction: > 0 } paid && facts.IsUnderInternshipRules
        ? [new(Deducted, Rule, RuleSeverity.Block, BasisOf(facts.Set), RuleText.Of(paid.Deduction))]
        : [];

    // No source read so far confirms the numbers of these articles.
    private static LegalBasis BasisOf(RuleSetKey set) =>
        set == RuleSetKey.Internship2016 ? new LegalBasis(LegalInstrument.InternshipRules2016).ToVerify() : LegalBasis.In2021(19).ToVerify();
}
