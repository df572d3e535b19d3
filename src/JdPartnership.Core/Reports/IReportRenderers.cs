using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Core.Reports;

/// <summary>Draws an edition as a Word file.</summary>
public interface IDocxRenderer
{
    /// <summary>Writes the document. Pure: the same content gives the same bytes.</summary>
    /// <param name="content">What to draw.</param>
    /// <param name="pages">
    /// Page of each heading in body order, as printed (the body starts at 1), or <c>null</c> where they are not known yet:
    /// then the contents list carries no numbers and the file asks Word to refresh its fields when it is opened.
    /// </param>
    byte[] Render(ReportContent content, IReadOnlyList<int>? pages);
}

/// <summary>Draws the data tables and the figure sheet as an Excel workbook.</summary>
public interface IXlsxRenderer
{
    /// <inheritdoc cref="IDocxRenderer.Render"/>
    byte[] Render(ReportContent content);
}

/// <summary>Draws the body as an HTML fragment for the portal's preview (no document element, no inline style or script).</summary>
public interface IHtmlRenderer
{
    /// <param name="content">What to draw.</param>
    /// <param name="figureLink">Path of a figure's rows by its key; <c>null</c> where the reader has no such page. Without it there are no links.</param>
    string Render(ReportContent content, Func<string, string?>? figureLink = null);

    /// <summary>A complete, self-contained HTML document, without links to the portal, for <c>report export --format html</c>.</summary>
    string RenderDocument(ReportContent content);
}

/// <summary>Lays an edition out in pages.</summary>
public interface IPaginator
{
    /// <summary>Whether the converter is there; if not, why and how to get it, in one Chinese sentence.</summary>
    string? Unavailable { get; }

    /// <summary>Finishes several editions at once: contents lists with right page numbers, and the PDFs.</summary>
    /// <returns>In the order of <paramref name="contents"/>.</returns>
    /// <exception cref="PaginationException">The converter failed, timed out or is missing.</exception>
    IAsyncEnumerable<PaginatedReport> PaginateAsync(IReadOnlyList<ReportContent> contents, CancellationToken cancellationToken);
}
