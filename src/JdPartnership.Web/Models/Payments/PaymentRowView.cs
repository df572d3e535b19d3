using JdPartnership.Core.Stipends.Payments;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.Models.Payments;

/// <summary>A row of the grid.</summary>
/// <param name="Typed">What stands in its fields.</param>
public sealed record PaymentRowView(CheckedPayment Line, PaymentRowModel Typed, PaymentSheetView Sheet, IReadOnlyList<SelectListItem> Ways, bool IsEditable)
{
    public string FieldOf(string name) => PaymentService.FieldOf(Line.Row.EntryId, name);
}
