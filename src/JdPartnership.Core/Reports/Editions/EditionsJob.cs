using System.IO.Compression;
using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Reports.Narrative;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Reports.Editions;

/// <summary>All editions of a period in one zip. Nothing is kept until the zip is whole, so a killed run simply starts again.</summary>
public sealed class EditionsJob(EditionExporter exporter, EnterpriseScope enterprise, IFileStore files) : IJobWorker
{
    public const string JobKind = "report-editions";

    public string Kind => JobKind;

    public async Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken)
    {
        var request = JsonSerializer.Deserialize<EditionsRequest>(parameters)!;
        try
        {
            var source = await enterprise.ReadAsync(
                JobKind, provider => provider.GetRequiredService<EditionExporter>().LoadAsync(request.Period, cancellationToken));
            return await files.SaveAsync(
                $"{source.Facts.Enterprise.LegalName}_企业年报_{source.Facts.Period.Label}.zip",
                "application/zip",
                (stream, token) => ZipAsync(source, request, stream, progress, token),
                cancellationToken);
        }
        catch (Exception exception) when (exception is PaginationException or NarrativeException)
        {
            throw new JobFailedException(JobSentence.Verbatim(exception.Message), exception);
        }
        catch (NotFoundException exception)
        {
            throw new JobFailedException(new("Job.PeriodGone", request.Period), exception);
        }
    }

    private async Task ZipAsync(ReportSource source, EditionsRequest request, Stream stream, IJobProgress progress, CancellationToken cancellationToken)
    {
        IReadOnlyList<CollegeFact?> editions = [null, .. source.Colleges];
        using var measured = PortalMeters.Export("editions");
        var done = 0;
        await progress.ReportAsync(done, editions.Count, new("Job.Figures"), cancellationToken);
        await using var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        await foreach (var edition in exporter.ExportAsync(source, editions, request.Formats, request.Watermark, cancellationToken))
        {
            foreach (var file in edition)
            {
                await AddAsync(zip, file, source.Facts.Period.End, cancellationToken);
            }

            done++;
            await progress.ReportAsync(done, editions.Count, new("Job.EditionDone", done, editions.Count, edition[0].Name), cancellationToken);
        }

        measured.Succeed(editions.Count * request.Formats.Count);
    }

    // The documents are compressed already; the entry's time comes from the period, not from the clock.
    private static async Task AddAsync(ZipArchive zip, ReportFile file, DateOnly stamp, CancellationToken cancellationToken)
    {
        var entry = zip.CreateEntry(file.Name, CompressionLevel.NoCompression);
        entry.LastWriteTime = new DateTimeOffset(stamp.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero);
        await using var content = await entry.OpenAsync(cancellationToken);
        await content.WriteAsync(file.Content, cancellationToken);
    }
}

/// <param name="Period">Label of the period.</param>
/// <param name="Formats">At least one.</param>
/// <param name="Watermark">Text across the pages, or <c>null</c>.</param>
public sealed record EditionsRequest(string Period, IReadOnlyList<ReportFormat> Formats, string? Watermark);
