namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>Every rule about pay over one payment.</summary>
public static class PaymentCheck
{
    public static IReadOnlyList<IPaymentRule> Rules { get; } =
        [new PayReachesFloor(), new PayReachesHourlyMinimum(), new PaidInMoney(), new PaidInTime(), new PaidInFull(), new NothingKeptBack()];

    /// <summary>The worst first.</summary>
    public static IReadOnlyList<PaymentFinding> Of(PaymentFacts facts) =>
        [.. Rules.SelectMany(rule => rule.Check(facts)).OrderByDescending(finding => finding.Severity)];
}
