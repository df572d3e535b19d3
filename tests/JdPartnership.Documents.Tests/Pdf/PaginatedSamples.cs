using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Reports.Docx;
using JdPartnership.Documents.Reports.Pdf;
using JdPartnership.Documents.Tests.Samples;

namespace JdPartnership.Documents.Tests.Pdf;

/// <summary>Four editions laid out once for all tests; the first and the third are the same.</summary>
public sealed class PaginatedSamples : IAsyncLifetime
{
    public static readonly string LongName = string.Concat(Enumerable.Repeat("江苏联合职业技术学院徐州财经分院", 3))[..40];

    internal IReadOnlyList<ReportContent> Contents { get; } =
        [SampleReport.Create(), SampleReport.Create(null, "草稿"), SampleReport.Create(), SampleReport.Create(LongName, "草稿", rowsPerTable: 45)];

    internal List<PaginatedReport> Reports { get; } = [];

    public async Task InitializeAsync()
    {
        using var paginator = new OfficePaginator(new(), new DocxRenderer());
        Assert.Null(paginator.Unavailable);
        await foreach (var report in paginator.PaginateAsync(Contents, CancellationToken.None))
        {
            Reports.Add(report);
        }

        Assert.False(Directory.Exists(paginator.WorkspacePath) && Directory.GetDirectories(paginator.WorkspacePath, "batch*").Length > 0);
    }

    public Task DisposeAsync() => Task.CompletedTask;
}
