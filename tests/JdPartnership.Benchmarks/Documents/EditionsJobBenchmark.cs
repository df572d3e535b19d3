using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Content;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Data;
using JdPartnership.Data.Files;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.Data.Sqlite;
using JdPartnership.Documents;
using JdPartnership.TestKit;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Benchmarks.Documents;

/// <summary>P12: the job that makes every edition of the demo (facts, figures, DOCX, PDF, zip), against laying out the same editions alone.</summary>
internal static class EditionsJobBenchmark
{
    public static async Task RunAsync(int runs)
    {
        using var folder = new TemporaryFolder();
        await using var services = Services(folder);
        var enterprise = services.GetRequiredService<EnterpriseScope>();
        await enterprise.RunAsync("benchmark", async provider =>
        {
            await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
            return await provider.GetRequiredService<DemoLoader>().LoadAsync(CancellationToken.None);
        });
        var contents = await enterprise.RunAsync("benchmark", async provider =>
        {
            var exporter = provider.GetRequiredService<EditionExporter>();
            var source = await exporter.LoadAsync("2019", CancellationToken.None);
            return (IReadOnlyList<ReportContent>)[exporter.Build(source, null, null), .. source.Colleges.Select(c => exporter.Build(source, c, null))];
        });
        var paginator = services.GetRequiredService<IPaginator>();
        var request = JsonSerializer.Serialize(new EditionsRequest("2019", [ReportFormat.Docx, ReportFormat.Pdf], null));

        async Task Job() => await enterprise.RunAsync("benchmark", provider =>
            provider.GetRequiredService<IJobWorker>().RunAsync(request, new Silence(), CancellationToken.None));

        async Task Layout()
        {
            await foreach (var report in paginator.PaginateAsync(contents, CancellationToken.None))
            {
                GC.KeepAlive(report);
            }
        }

        var (ours, floor) = await Stopwatches.CompareAsync(runs, Job, Layout);
        Console.WriteLine(FormattableString.Invariant(
            $"P12 job of {contents.Count} editions: {ours.Median / 1000:0.0} s, layout alone {floor.Median / 1000:0.0} s, ratio {ours.Median / floor.Median:0.00} (target ≤ 1.15)"));
    }

    private static ServiceProvider Services(TemporaryFolder folder) => new ServiceCollection()
        .AddLogging()
        .AddSqliteDatabase("Data Source=" + folder.File("portal.db"))
        .AddScoped<ActingUser>()
        .AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ActingUser>().User ?? new SystemUser("benchmark"))
        .AddSingleton(new FileStoreFolder(folder.File("files")))
        .AddFigures()
        .AddReports()
        .AddDocuments()
        .BuildServiceProvider();

    private sealed class Silence : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
