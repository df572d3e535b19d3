using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends.Payments;

/// <summary>Chooses what a sheet that is not there yet is made from.</summary>
public sealed class SheetTemplates(IPaymentQueries queries)
{
    /// <summary>The schemes of the month, and the pay agreed in the rosters.</summary>
    public async Task<IReadOnlyList<SheetTemplate>> ListAsync(PayMonth month, CancellationToken cancellationToken) =>
        [.. await queries.ListSchemesAsync(month, cancellationToken), SheetTemplate.Agreed];

    /// <exception cref="DomainException">The scheme is not one of the month.</exception>
    public async Task<SheetTemplate> GetAsync(SheetKey key, CancellationToken cancellationToken) =>
        (await ListAsync(key.Month, cancellationToken)).FirstOrDefault(t => t.SchemeId == key.SchemeId) ?? throw new DomainException("Payment.SchemeNotInEffect");

    /// <summary>The newest scheme that says amounts; where none does, the pay agreed.</summary>
    public static SheetTemplate Usual(IReadOnlyList<SheetTemplate> templates) => templates.FirstOrDefault(t => t.HasAmounts) ?? SheetTemplate.Agreed;

    public static SheetTemplate Of(PaymentSheet sheet) => new(
        sheet.SchemeId,
        sheet.SchemeName,
        [.. sheet.Components.OrderBy(c => c.Order).Select(c => new TemplateComponent(c.Order, c.Name, c.Form, c.CountsTowardFloor, c.AmountYuan))]);
}
