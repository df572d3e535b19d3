namespace JdPartnership.Core.Stipends.Payments.Rules;

/// <summary>One rule about what interns are paid.</summary>
public interface IPaymentRule
{
    IEnumerable<PaymentFinding> Check(PaymentFacts facts);
}
