using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Reports;

/// <summary>
/// Editions for a signed-in person. An edition is drawn under the scope of the enterprise, since its tables name all partners;
/// so who asks is checked first: whoever sees all may have any, a liaison that of the own college.
/// </summary>
public sealed class ReportService(ICurrentUser user, EnterpriseScope enterprise, IFactQueries queries, IPaginator paginator, JobService jobs)
{
    private const string Draft = "草稿";

    /// <summary>Every period, newest first.</summary>
    public Task<IReadOnlyList<PeriodFact>> ListPeriodsAsync(CancellationToken cancellationToken) => queries.ListPeriodFactsAsync(cancellationToken);

    /// <summary>The editions the person may have.</summary>
    /// <param name="text">Narrows the colleges to those found by name, alias, pinyin or code; <c>null</c> for all.</param>
    /// <exception cref="NotFoundException">No such period.</exception>
    public Task<EditionList> ListAsync(string periodLabel, string? text, CancellationToken cancellationToken) => RunAsync(async exporter =>
    {
        var source = await exporter.LoadAsync(periodLabel, cancellationToken);
        var found = string.IsNullOrWhiteSpace(text) ? null : await queries.FindCollegesAsync(text, cancellationToken);
        IReadOnlyList<CollegeFact> colleges = [.. source.Colleges.Where(c => MayHave(c.Id) && found?.Contains(c.Id) != false)];
        return new EditionList(source.Facts.Period, user.Scope.SeesAll, colleges, paginator.Unavailable);
    });

    /// <param name="collegeId">The focus college; <c>null</c> for the enterprise edition.</param>
    /// <exception cref="NotFoundException">No such edition, or not this person's.</exception>
    /// <exception cref="Narrative.NarrativeException">A section's text cannot be drawn.</exception>
    public Task<EditionPreview> PreviewAsync(string periodLabel, int? collegeId, CancellationToken cancellationToken) =>
        RunAsync(async exporter =>
        {
            var source = await exporter.LoadAsync(periodLabel, cancellationToken);
            var college = Find(source, collegeId);
            return new EditionPreview(source.Facts.Period, college, exporter.Build(source, college, Watermark), paginator.Unavailable);
        });

    /// <inheritdoc cref="PreviewAsync"/>
    /// <exception cref="PaginationException">The converter failed, took too long or is missing.</exception>
    public Task<ReportFile> ExportAsync(string periodLabel, int? collegeId, ReportFormat format, CancellationToken cancellationToken) =>
        enterprise.ReadAsync(user.UserName, async provider =>
        {
            var exporter = provider.GetRequiredService<EditionExporter>();
            var source = await exporter.LoadAsync(periodLabel, cancellationToken);
            using var measured = PortalMeters.Export(format.ToString().ToLowerInvariant());
            await foreach (var files in exporter.ExportAsync(source, [Find(source, collegeId)], [format], Watermark, cancellationToken))
            {
                measured.Succeed(files.Count);
                return files[0];
            }

            throw new InvalidOperationException("An edition gives one file.");
        });

    /// <summary>Queues the job that makes all editions into one zip.</summary>
    /// <param name="submission">Names this click: sent twice it is one job.</param>
    /// <returns>The job's id.</returns>
    /// <exception cref="NotFoundException">No such period, or the person may not have all editions.</exception>
    /// <exception cref="DomainException">A format cannot be made here.</exception>
    public async Task<int> QueueAllAsync(string periodLabel, IReadOnlyList<ReportFormat> formats, Guid submission, CancellationToken cancellationToken)
    {
        if (!user.Scope.SeesAll)
        {
            throw new NotFoundException("all editions");
        }

        if (formats.Contains(ReportFormat.Pdf) && paginator.Unavailable is { } reason)
        {
            throw new DomainException("Report.ConverterMissing", nameof(formats), reason);
        }

        var list = await ListAsync(periodLabel, text: null, cancellationToken);
        var parameters = JsonSerializer.Serialize(new EditionsRequest(list.Period.Label, formats, Watermark));
        return await jobs.QueueAsync(
            EditionsJob.JobKind,
            new("Job.TitleEditions", list.Period.Label, string.Join(' ', formats.Select(f => f.ToString().ToUpperInvariant()))),
            parameters,
            $"{EditionsJob.JobKind}:{submission}",
            cancellationToken);
    }

    private string? Watermark => user.May(Permission.ExportFinalReports) ? null : Draft;

    private bool MayHave(int? collegeId) => user.Scope.SeesAll || (collegeId is { } id && id == user.Scope.CollegeId);

    private CollegeFact? Find(ReportSource source, int? collegeId)
    {
        if (!MayHave(collegeId))
        {
            throw new NotFoundException($"edition {collegeId}");
        }

        return collegeId is null ? null : source.Colleges.FirstOrDefault(c => c.Id == collegeId) ?? throw new NotFoundException($"edition {collegeId}");
    }

    private Task<T> RunAsync<T>(Func<EditionExporter, Task<T>> work) =>
        enterprise.RunAsync(user.UserName, provider => work(provider.GetRequiredService<EditionExporter>()));
}

/// <param name="College">The focus college; <c>null</c> in the enterprise edition.</param>
/// <param name="PaginationUnavailable">Why there are no PDFs here; <c>null</c> when there are.</param>
public sealed record EditionPreview(PeriodFact Period, CollegeFact? College, ReportContent Content, string? PaginationUnavailable);

/// <param name="HasEnterpriseEdition">Whether the person may have the enterprise edition.</param>
/// <param name="PaginationUnavailable">Why there are no PDFs here; <c>null</c> when there are.</param>
public sealed record EditionList(PeriodFact Period, bool HasEnterpriseEdition, IReadOnlyList<CollegeFact> Colleges, string? PaginationUnavailable);
