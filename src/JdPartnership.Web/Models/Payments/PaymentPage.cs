using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Web.Models.Payments;

/// <summary>A sheet as it is shown.</summary>
/// <param name="Rows">What stands in the fields, by number of the entry.</param>
public sealed record PaymentPage(
    PaymentSheetView Sheet, IReadOnlyDictionary<int, PaymentRowModel> Rows, IReadOnlyList<ConflictingField> Conflicts, bool MayEdit)
{
    /// <summary>Whether fields are shown at all.</summary>
    public bool IsEditable => MayEdit && !Sheet.IsClosed;
}
