using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>R13: at least once a month. A month's pay is late when it comes more than 31 days after the month's last day.</summary>
public sealed class PaidInTime : IPaymentRule
{
    public const string Late = "Payment.Late";
    public const string Overdue = "Payment.Overdue";

    /// <summary>Days from the month's last day: the cycle of pay is one month at most.</summary>
    public const int LongestDays = 31;

    private static readonly RuleDefinition Rule = RuleCatalogue.Find("R13")!;

    /// <summary>Last day on which the month's pay is in time.</summary>
    public static DateOnly DueOf(PayMonth month) => month.Last.AddDays(LongestDays);

    public IEnumerable<PaymentFinding> Check(PaymentFacts facts)
    {
        if (!facts.IsPostInternship || !Rule.IsIn(facts.Set))
        {
            return [];
        }

        var due = DueOf(facts.Month);
        var (_, severity, basis) = Rule.EntryOf(facts.Set);
        return facts.Paid?.PaidOn is { } paidOn
            ? paidOn > due ? [new(Late, Rule.Code, severity, basis, RuleText.Of(paidOn), RuleText.Of(due), RuleText.Of(paidOn.DayNumber - due.DayNumber))] : []
            : facts.Today > due ? [new(Overdue, Rule.Code, severity, basis, RuleText.Of(due), RuleText.Of(facts.Today.DayNumber - due.DayNumber))] : [];
    }
}
