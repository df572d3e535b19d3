using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports;

namespace JdPartnership.Web.Models.Reports;

/// <summary>Puts the page of a period's editions together.</summary>
public sealed class EditionLists(ReportService reports)
{
    public async Task<EditionListModel> ReadAsync(string period, string? query, PageRequest page, ExportAllModel export, CancellationToken cancellationToken)
    {
        var editions = await reports.ListAsync(period, query, cancellationToken);
        IReadOnlyList<CollegeFact> shown = [.. editions.Colleges.Skip(page.Skip).Take(page.Size)];
        return new EditionListModel(editions, query, new Page<CollegeFact>(shown, editions.Colleges.Count, page.Number, page.Size), export);
    }
}
