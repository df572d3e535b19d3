using JdPartnership.Core.Common;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

/// <summary>What the address of a sheet says.</summary>
public sealed class PaymentQuery
{
    private const int UsualRows = 50;

    /// <summary><c>2026-03</c>; anything unreadable counts as not said.</summary>
    public string? Month { get; set; }

    /// <summary>Scheme of a sheet that is not there yet; 0 for the pay agreed in the roster.</summary>
    public int? Scheme { get; set; }

    public int? Page { get; set; }

    public int? Size { get; set; }

    public PayMonth? PayMonth => Core.Stipends.Payments.PayMonth.Read(Month);

    public PageRequest PageRequest => new(Page, Size ?? UsualRows);

    /// <summary>The sheet a form was sent for. A month that cannot be read is none there is.</summary>
    /// <exception cref="NotFoundException">No month is said.</exception>
    public SheetKey SheetOf(int rosterId) =>
        new(rosterId, PayMonth ?? throw new NotFoundException($"month {Month}"), Scheme is 0 ? null : Scheme);
}
