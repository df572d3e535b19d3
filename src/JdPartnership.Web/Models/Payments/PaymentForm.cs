namespace JdPartnership.Web.Models.Payments;

/// <summary>Rows of a sheet as they were sent, by number of the entry.</summary>
public sealed class PaymentForm
{
    public Dictionary<string, PaymentRowModel> Rows { get; set; } = [];
}
