using System.Runtime.CompilerServices;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Core.Reports.Editions;

/// <summary>Draws editions as files. Runs under the scope of the enterprise; who may have which edition is asked before.</summary>
public sealed class EditionExporter(
    IFactQueries queries,
    FigureCatalogue catalogue,
    EditionBuilder builder,
    IDocxRenderer docx,
    IXlsxRenderer xlsx,
    IHtmlRenderer html,
    IPaginator paginator)
{
    /// <summary>Why PDFs cannot be made here and contents lists carry no page numbers; <c>null</c> when they can.</summary>
    public string? PaginationUnavailable => paginator.Unavailable;

    /// <exception cref="NotFoundException">No such period.</exception>
    public async Task<ReportSource> LoadAsync(string periodLabel, CancellationToken cancellationToken)
    {
        var found = await queries.FindAsync(periodLabel, cancellationToken) ?? throw new NotFoundException($"period {periodLabel}");
        var facts = found.AsReported();
        return new ReportSource(facts, catalogue.OfEnterprise(facts));
    }

    public ReportContent Build(ReportSource source, CollegeFact? college, string? watermark) =>
        builder.Build(source.Facts, source.EnterpriseFigures, college, watermark);

    /// <summary>The files of several editions, as they get ready; all files of an edition come together.</summary>
    /// <param name="source">What <see cref="LoadAsync"/> gave.</param>
    /// <param name="editions">Focus colleges; <c>null</c> is the enterprise edition.</param>
    /// <exception cref="PaginationException">A PDF was asked for and cannot be made.</exception>
    public async IAsyncEnumerable<IReadOnlyList<ReportFile>> ExportAsync(
        ReportSource source,
        IReadOnlyList<CollegeFact?> editions,
        IReadOnlyCollection<ReportFormat> formats,
        string? watermark,
        [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (formats.Contains(ReportFormat.Pdf) && paginator.Unavailable is { } reason)
        {
            throw new PaginationException(reason);
        }

        IReadOnlyList<ReportContent> contents = [.. editions.Select(college => Build(source, college, watermark))];
        var needsPages = formats.Contains(ReportFormat.Docx) || formats.Contains(ReportFormat.Pdf);
        if (needsPages && paginator.Unavailable is null)
        {
            await foreach (var laidOut in paginator.PaginateAsync(contents, cancellationToken))
            {
                yield return Files(source, editions[laidOut.Index], contents[laidOut.Index], formats, laidOut);
            }

            yield break;
        }

        for (var index = 0; index < contents.Count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return Files(source, editions[index], contents[index], formats, laidOut: null);
        }
    }

    private IReadOnlyList<ReportFile> Files(
        ReportSource source, CollegeFact? college, ReportContent content, IReadOnlyCollection<ReportFormat> formats, PaginatedReport? laidOut) =>
    [
        .. formats.Order().Select(format => new ReportFile(ReportFile.NameOf(source.Facts, college, format), format, format switch
        {
            ReportFormat.Docx => laidOut?.Docx ?? docx.Render(content, pages: null),
            ReportFormat.Pdf => laidOut!.Pdf,
            ReportFormat.Xlsx => xlsx.Render(content),
            ReportFormat.Html => System.Text.Encoding.UTF8.GetBytes(html.RenderDocument(content)),
        })),
    ];
}
