using JdPartnership.Core.Accounts;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Payments;

/// <summary>Opens a sheet: as it is stored with what is proposed, or again with what was typed.</summary>
public sealed class PaymentPages(PaymentSheets sheets, ICurrentUser viewer, IStringLocalizer L)
{
    /// <param name="rosterId">The roster.</param>
    /// <param name="query">Which month, and which rows.</param>
    /// <param name="form">What was sent and not stored; <c>null</c> for a fresh page.</param>
    /// <param name="isConflict">Somebody else changed a touched row: both are shown, and saving again overrides.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<PaymentPage> OpenAsync(int rosterId, PaymentQuery query, PaymentForm? form, bool isConflict, CancellationToken cancellationToken)
    {
        var sheet = await sheets.OpenAsync(rosterId, query.PayMonth, query.Scheme, query.PageRequest, cancellationToken);
        List<ConflictingField> conflicts = [];
        var rows = sheet.Page.Items.ToDictionary(line => line.Row.EntryId, line => RowOf(line, sheet, form, isConflict, conflicts));
        return new PaymentPage(sheet, rows, conflicts, viewer.May(Permission.EditPayments));
    }

    // A row nobody touched shows what is stored now; a touched one keeps what was typed and what it is to be compared with.
    private PaymentRowModel RowOf(CheckedPayment line, PaymentSheetView sheet, PaymentForm? form, bool isConflict, List<ConflictingField> conflicts)
    {
        var fresh = PaymentText.Write(line.Row.Payment?.Details ?? Proposal(line, sheet.Template), PaymentText.ShownOf(line.Row.Payment));
        if (form is null || !form.Rows.TryGetValue(line.Row.EntryId.ToString(System.Globalization.CultureInfo.InvariantCulture), out var typed) || !IsTouched(typed))
        {
            return fresh;
        }

        if (isConflict && (typed.Shown ?? "") != fresh.Shown)
        {
            conflicts.Add(new ConflictingField(line.Row.Name, Text(typed), line.Row.Payment is null ? L["（空）"] : Text(fresh)));
            typed.Shown = fresh.Shown;
        }

        return typed;
    }

    private static PaymentDetails Proposal(CheckedPayment line, SheetTemplate template) => new()
    {
        Amounts = template.Components.Zip(line.Proposal).Where(c => c.Second is not null).ToDictionary(c => c.First.Order, c => c.Second!.Value),
    };

    private static bool IsTouched(PaymentRowModel typed)
    {
        var (details, errors) = PaymentText.Read(typed, name => name);
        return errors.Count > 0 || PaymentMark.Of(details) != PaymentText.ReadShown(typed.Shown).Mark;
    }

    private static string Text(PaymentRowModel row) =>
        string.Join(" · ", new[] { string.Join(" + ", row.Amounts.OrderBy(a => a.Key.Length).ThenBy(a => a.Key, StringComparer.Ordinal).Select(a => a.Value)), row.DeductionYuan, row.PaidOn, row.Remark }.Where(t => !string.IsNullOrEmpty(t)));
}
