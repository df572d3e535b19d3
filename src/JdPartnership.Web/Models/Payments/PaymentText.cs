using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Reads and writes the texts of a row, and what it showed as <c>3.ab12…</c>, version and mark.</summary>
public static class PaymentText
{
    public static (PaymentDetails Details, IReadOnlyList<DomainError> Errors) Read(PaymentRowModel row, Func<string, string> field)
    {
        List<DomainError> errors = [];
        var details = new PaymentDetails
        {
            Amounts = row.Amounts
                .Select(a => (Order: int.TryParse(a.Key, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? order : 0, Yuan: Yuan($"{nameof(row.Amounts)}[{a.Key}]", a.Value)))
                .Where(a => a.Yuan is not null)
                .ToDictionary(a => a.Order, a => a.Yuan!.Value),
            DeductionYuan = Yuan(nameof(row.DeductionYuan), row.DeductionYuan),
            DeductionReason = Text(row.DeductionReason),
            PaidOn = Day(row.PaidOn),
            Way = Way(row.Way),
            Remark = Text(row.Remark),
        };
        return (details, errors);

        decimal? Yuan(string name, string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            var (value, problem) = MoneyReading.Read(text);
            return problem is null ? value : Refuse<decimal?>(new("Payment.AmountUnreadable", field(name), text));
        }

        DateOnly? Day(string? text)
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                return null;
            }

            var (value, problem) = DateReading.Read(text);
            return problem is null ? value : Refuse<DateOnly?>(new("Payment.DateUnreadable", field(nameof(row.PaidOn)), text));
        }

        PayForm? Way(string? text) =>
            string.IsNullOrEmpty(text) ? null
            : Enum.TryParse<PayForm>(text, out var way) && Enum.IsDefined(way) ? way
            : Refuse<PayForm?>(new("Payment.WayUnknown", field(nameof(row.Way))));

        T? Refuse<T>(DomainError error)
        {
            errors.Add(error);
            return default;
        }
    }

    public static PaymentRowModel Write(PaymentDetails details, string shown) => new()
    {
        Amounts = details.Amounts.ToDictionary(a => a.Key.ToString(CultureInfo.InvariantCulture), a => (string?)Yuan(a.Value)),
        DeductionYuan = details.DeductionYuan is { } deduction ? Yuan(deduction) : null,
        DeductionReason = details.DeductionReason,
        PaidOn = details.PaidOn?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Way = details.Way?.ToString(),
        Remark = details.Remark,
        Shown = shown,
    };

    public static string ShownOf(PaymentRecord? payment) =>
        payment is null ? "" : string.Create(CultureInfo.InvariantCulture, $"{payment.Version}.{PaymentMark.Of(payment.Details)}");

    /// <returns>Version and mark; nothing of a text that is none of ours, which then fits no record.</returns>
    public static (int? Version, string Mark) ReadShown(string? shown)
    {
        var dot = shown?.IndexOf('.', StringComparison.Ordinal) ?? -1;
        return dot > 0 && int.TryParse(shown.AsSpan(0, dot), NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? (version, shown![(dot + 1)..]) : (null, "");
    }

    public static string Yuan(decimal yuan) => yuan.ToString("0.##", CultureInfo.InvariantCulture);

    private static string? Text(string? text) => NameText.Tidy(text) is { Length: > 0 } tidy ? tidy : null;
}
