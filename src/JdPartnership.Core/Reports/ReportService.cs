using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Reports;

/// <summary>
/// Editions for a signed-in person. An edition is drawn under the scope of the enterprise, since its tables name all partners;
/// so who asks is checked first: whoever sees all may have any, a liaison that of the own college.
/// </summary>
public sealed class ReportService(ICurrentUser user, EnterpriseScope enterprise, JobService jobs)
{
    private const string Draft = "草稿";

    /// <summary>The editions the person may have, the enterprise edition first as <c>null</c>.</summary>
    /// <exception cref="NotFoundException">No such period.</exception>
    public Task<EditionList> ListAsync(string periodLabel, CancellationToken cancellationToken) => RunAsync(async exporter =>
    {
        var source = await exporter.LoadAsync(periodLabel, cancellationToken);
        IReadOnlyList<CollegeFact> colleges = [.. source.Colleges.Where(c => MayHave(c.Id))];
        return new EditionList(source.Facts.Period, user.Scope.SeesAll, colleges, exporter.PaginationUnavailable);
    });

    /// <param name="collegeId">The focus college; <c>null</c> for the enterprise edition.</param>
    /// <exception cref="NotFoundException">No such edition, or not this person's.</exception>
    public Task<ReportContent> PreviewAsync(string periodLabel, int? collegeId, CancellationToken cancellationToken) =>
        RunAsync(async exporter =>
        {
            var source = await exporter.LoadAsync(periodLabel, cancellationToken);
            return exporter.Build(source, Find(source, collegeId), Watermark);
        });

    /// <inheritdoc cref="PreviewAsync"/>
    public Task<ReportFile> ExportAsync(string periodLabel, int? collegeId, ReportFormat format, CancellationToken cancellationToken) =>
        RunAsync(async exporter =>
        {
            var source = await exporter.LoadAsync(periodLabel, cancellationToken);
            await foreach (var files in exporter.ExportAsync(source, [Find(source, collegeId)], [format], Watermark, cancellationToken))
            {
                return files[0];
            }

            throw new InvalidOperationException("An edition gives one file.");
        });

    /// <summary>Queues the job that makes all editions into one zip.</summary>
    /// <param name="submission">Names this click: sent twice it is one job.</param>
    /// <returns>The job's id.</returns>
    /// <exception cref="NotFoundException">No such period, or the person may not have all editions.</exception>
    public async Task<int> QueueAllAsync(string periodLabel, IReadOnlyList<ReportFormat> formats, Guid submission, CancellationToken cancellationToken)
    {
        if (!user.Scope.SeesAll)
        {
            throw new NotFoundException("all editions");
        }

        var list = await ListAsync(periodLabel, cancellationToken);
        var parameters = JsonSerializer.Serialize(new EditionsRequest(list.Period.Label, formats, Watermark));
        return await jobs.QueueAsync(
            EditionsJob.JobKind,
            $"{list.Period.Label}年报全部版本（{string.Join("、", formats.Select(f => f.ToString().ToUpperInvariant()))}）",
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

/// <param name="HasEnterpriseEdition">Whether the person may have the enterprise edition.</param>
/// <param name="PaginationUnavailable">Why there are no PDFs here; <c>null</c> when there are.</param>
public sealed record EditionList(PeriodFact Period, bool HasEnterpriseEdition, IReadOnlyList<CollegeFact> Colleges, string? PaginationUnavailable);
