using JdPartnership.Core.Accounts;
using JdPartnership.Core.Reports;
using JdPartnership.Documents.Reports.Html;
using JdPartnership.Web.Models.Figures;

namespace JdPartnership.Web.Models.Reports;

/// <summary>Draws the preview of an edition; its numbers link to their rows where the reader has such a page.</summary>
public sealed class Previews(ReportService reports, IHtmlRenderer html, ICurrentUser viewer)
{
    public async Task<PreviewModel> ReadAsync(string period, int? collegeId, CancellationToken cancellationToken)
    {
        var preview = await reports.PreviewAsync(period, collegeId, cancellationToken);
        var figures = preview.Content.Figures.Where(f => viewer.Scope.SeesAll || !f.Scope.IsEnterprise).Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        var body = html.Render(preview.Content, key => figures.Contains(key) ? FigureLinks.Rows(key, period, collegeId) : null);
        return new PreviewModel(preview, [.. SectionIds.Of(preview.Content)], body);
    }
}
