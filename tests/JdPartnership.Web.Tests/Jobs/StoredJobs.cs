using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Data;
using JdPartnership.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>Jobs in the database file of a portal that is another process.</summary>
internal static class StoredJobs
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<int> QueueEditionsAsync(string file)
    {
        await using var db = Open(file);
        var parameters = """{"Period":"2019","Formats":[0,2,3],"Watermark":null}""";
        var job = new Job(EditionsJob.JobKind, JobSentence.Verbatim("全部版本"), parameters, "kill", null, "tests", TimeProvider.System.GetUtcNow().UtcDateTime);
        db.Add(job);
        await db.SaveChangesAsync();
        return job.Id;
    }

    public static async Task UntilAsync(string file, int id, Func<Job, bool> condition)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (!condition(await ReadAsync(file, id)))
        {
            await Task.Delay(50, limit.Token);
        }
    }

    public static async Task<Job> ReadAsync(string file, int id)
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
