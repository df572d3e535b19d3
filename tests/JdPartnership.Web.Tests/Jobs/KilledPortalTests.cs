using System.Diagnostics;
using System.Globalization;
using System.IO.Compression;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Data;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Portal;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>A real process, killed as by <c>kill -9</c> in the middle of the job of all editions, and started again.</summary>
public sealed class KilledPortalTests
{
    private const int Editions = 126;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public async Task KilledInTheMiddle_StartedAgain_EndsWithACompleteZip()
    {
        using var folder = new TemporaryFolder();
        var file = folder.File("portal.db");
        await PortalTemplate.CopyToAsync(file);
        var id = await QueueAsync(file);

        using (var first = Start(file))
        {
            await UntilAsync(file, id, job => job.State == JobState.Running);
            first.Kill();
            await first.WaitForExitAsync();
        }

        Assert.Equal(JobState.Running, (await ReadAsync(file, id)).State);
        using var second = Start(file);
        try
        {
            await UntilAsync(file, id, job => job.IsOver);
        }
        finally
        {
            second.Kill(entireProcessTree: true);
            await second.WaitForExitAsync();
        }

        var job = await ReadAsync(file, id);
        Assert.Equal((JobState.Succeeded, 2), (job.State, job.Attempts));
        await using var zip = await ZipFile.OpenReadAsync(Path.Combine(Path.GetDirectoryName(file)!, "files", job.ResultFile!.StorageName));
        Assert.Equal(Editions * 3, zip.Entries.Select(e => e.FullName).Distinct(StringComparer.Ordinal).Count());
        Assert.All(zip.Entries, entry => Assert.True(entry.Length > 0, entry.FullName));
    }

    // Without a converter: what is killed is the work, not LibreOffice; three formats make it long enough to be hit.
    private static Process Start(string file)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "JdPartnership.Web.dll"), "--urls", "http://127.0.0.1:0"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Test";
        start.Environment["ConnectionStrings__Portal"] = $"Data Source={file}";
        start.Environment["Converter__Path"] = "/nowhere/soffice";
        var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        process.OutputDataReceived += (_, _) => { };
        process.ErrorDataReceived += (_, _) => { };
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        return process;
    }

    private static async Task<int> QueueAsync(string file)
    {
        await using var db = Open(file);
        var parameters = """{"Period":"2019","Formats":[0,2,3],"Watermark":null}""";
        var job = new Job(EditionsJob.JobKind, "全部版本", parameters, "kill", null, "tests", TimeProvider.System.GetUtcNow().UtcDateTime);
        db.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    }

    private static async Task UntilAsync(string file, int id, Func<Job, bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition(await ReadAsync(file, id)))
        {
            await Task.Delay(50, limit.Token);
        }
    }

    private static async Task<Job> ReadAsync(string file, int id)
    {
        await using var db = Open(file);
        return await db.Jobs.AsNoTracking().Include(j => j.ResultFile).SingleAsync(j => j.Id == id);
    }

    private static PartnershipDbContext Open(string file)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, string.Create(CultureInfo.InvariantCulture, $"Data Source={file};Pooling=False"));
        return new PartnershipDbContext(options.Options, new SystemUser("tests"));
    }
}
