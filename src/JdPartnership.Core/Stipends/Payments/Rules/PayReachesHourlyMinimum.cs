using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>R12: with the hours of the attendance, so that part of a month can be judged as well.</summary>
public sealed class PayReachesHourlyMinimum : IPaymentRule
{
    public const string Below = "Payment.BelowHourlyMinimum";

    private static readonly RuleDefinition Rule = RuleCatalogue.Find("R12")!;

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts)
    {
        if (facts is not { Paid: { } paid, IsPostInternship: true, Wages.LocalHourlyMinimum: { } minimum, WorkedHours: > 0 and { } hours } || !Rule.IsIn(facts.Set))
        {
            return [];
        }

        var (_, severity, basis) = Rule.EntryOf(facts.Set);
        return paid.Counted >= minimum * hours
            ? []
            : [new(Below, Rule.Code, severity, basis, RuleText.Of(decimal.Round(paid.Counted / hours, 2)), RuleText.Of(hours), RuleText.Of(minimum))];
    }
}
