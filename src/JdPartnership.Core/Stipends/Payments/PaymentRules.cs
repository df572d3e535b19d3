using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>What must hold of a payment as it is typed. Whether it is lawful is another question: see <see cref="Rules.PaymentCheck"/>.</summary>
public static class PaymentRules
{
    public const int ReasonLength = 500;
    public const int DeductionReasonLength = 100;
    public const int RemarkLength = 200;

    /// <summary>More yuan for one component of one month are taken for a typing error.</summary>
    public const decimal MaximumYuan = 100_000m;

    /// <param name="details">Texts tidied.</param>
    /// <param name="month">The month paid for.</param>
    /// <param name="today">Date at the enterprise.</param>
    /// <param name="field">Name of a property of the row, as the form has it.</param>
    public static IEnumerable<DomainError> Check(PaymentDetails details, PayMonth month, DateOnly today, Func<string, string> field)
    {
        foreach (var (order, _) in details.Amounts.Where(a => !IsAmount(a.Value)))
        {
            yield return new("Payment.AmountOutOfRange", field($"{nameof(details.Amounts)}[{order}]"), MaximumYuan);
        }

        if (details.DeductionYuan is { } deduction && !IsAmount(deduction))
        {
            yield return new("Payment.AmountOutOfRange", field(nameof(details.DeductionYuan)), MaximumYuan);
        }

        if (details.DeductionYuan > 0 && details.DeductionReason is null)
        {
            yield return new("Payment.DeductionReasonMissing", field(nameof(details.DeductionReason)));
        }

        foreach (var error in Payday(details, month, today, field).Concat(Lengths(details, field)))
        {
            yield return error;
        }
    }

    private static IEnumerable<DomainError> Payday(PaymentDetails details, PayMonth month, DateOnly today, Func<string, string> field)
    {
        if (details.PaidOn < month.First)
        {
            yield return new("Payment.PaidBeforeMonth", field(nameof(details.PaidOn)));
        }

        if (details.PaidOn > today)
        {
            yield return new("Payment.PaidInFuture", field(nameof(details.PaidOn)));
        }

        if (details.PaidOn is not null && details.Way is null)
        {
            yield return new("Payment.WayMissing", field(nameof(details.Way)));
        }
    }

    private static IEnumerable<DomainError> Lengths(PaymentDetails details, Func<string, string> field)
    {
        if (details.DeductionReason?.Length > DeductionReasonLength)
        {
            yield return new("Payment.TextTooLong", field(nameof(details.DeductionReason)), DeductionReasonLength);
        }

        if (details.Remark?.Length > RemarkLength)
        {
            yield return new("Payment.TextTooLong", field(nameof(details.Remark)), RemarkLength);
        }
    }

    private static bool IsAmount(decimal yuan) => yuan is >= 0 and <= MaximumYuan && decimal.Round(yuan, 2) == yuan;
}
