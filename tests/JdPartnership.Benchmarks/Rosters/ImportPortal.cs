using System.Diagnostics;
using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Data;
using JdPartnership.Data.Files;
using JdPartnership.Data.Sqlite;
using JdPartnership.Documents;
using JdPartnership.TestKit.Databases;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>The portal without its pages, on a database file of its own: everything an import goes through.</summary>
internal sealed class ImportPortal : IAsyncDisposable
{
    /// <summary>So many that no limit of interns is reached.</summary>
    private const int EnoughStaff = 100_000_000;

    private readonly ServiceProvider _services;

    private ImportPortal(string folder)
    {
        Directory.CreateDirectory(folder);
        Database = Path.Combine(folder, "portal.db");
        _services = new ServiceCollection()
            .AddLogging()
            .AddSqliteDatabase("Data Source=" + Database)
            .AddScoped<ActingUser>()
            .AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ActingUser>().User ?? new SystemUser("benchmark"))
            .AddSingleton<EnterpriseScope>()
            .AddSingleton(new BusinessClock(TimeProvider.System, TimeZoneInfo.Utc))
            .AddSingleton(new FileStoreFolder(Path.Combine(folder, "files")))
            .AddSingleton(PersonalDataKeys.Create(DateTime.UnixEpoch))
            .AddSingleton<IJobBell, SilentBell>()
            .AddPersonalData()
            .AddRosterUploads()
            .AddRosterReview()
            .AddDocuments()
            .BuildServiceProvider();
    }

    /// <summary>Path of the database.</summary>
    public string Database { get; }

    public College College { get; } = TestData.College("江苏某职业学院", "32");

    public Post Post { get; } = new(RosterColumns.Of(RosterColumn.Post).Example);

    public ServiceCentre Centre { get; } = RosterTestData.Centre(RosterColumns.Of(RosterColumn.ServiceCentre).Example);

    public static async Task<ImportPortal> CreateAsync(string folder)
    {
        var portal = new ImportPortal(folder);
        await portal.RunAsync(async provider =>
        {
            await provider.GetRequiredService<DatabaseMigrator>().MigrateAsync(CancellationToken.None);
            var context = provider.GetRequiredService<PartnershipDbContext>();
            var (post, centre) = (portal.Post, portal.Centre);
            var day = new DateOnly(2018, 1, 1);
            context.AddRange(
                portal.College, post, centre,
                new StaffingLevel(centre, null, day, EnoughStaff), new StaffingLevel(centre, post, day, EnoughStaff), new PostWage(post, centre, day, monthlyWage: 3500m));
            return await context.SaveChangesAsync();
        });
        return portal;
    }

    public Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work) => _services.GetRequiredService<EnterpriseScope>().RunAsync("benchmark", work);

    public T Get<T>()
        where T : notnull => _services.GetRequiredService<T>();

    /// <summary>A batch with an empty roster, under which the rows of <see cref="RosterFile"/> are lawful.</summary>
    public Task<int> NewRosterAsync() => RunAsync(async provider =>
    {
        var context = provider.GetRequiredService<PartnershipDbContext>();
        var batch = new InternshipBatch(College.Id, $"{Guid.NewGuid():N}", EngagementKind.PostInternship, new DateOnly(2026, 3, 1), new DateOnly(2026, 12, 31));
        batch.OfferPosts([new BatchPost(Post.Id, Centre.Id)]);
        var roster = new Roster(batch);
        context.Add(roster);
        await context.SaveChangesAsync();
        return roster.Id;
    });

    /// <summary>What a person does, each step in a scope of its own: sends the file, has it read, takes it over, looks at what is wrong.</summary>
    /// <returns>The upload, as it ended.</returns>
    public async Task<ImportTimes> ImportAsync(int rosterId, string file)
    {
        var clock = Stopwatch.StartNew();
        var submission = Guid.NewGuid();
        var received = await RunAsync(async provider =>
        {
            await using var content = File.OpenRead(file);
            return await provider.GetRequiredService<RosterUploadService>().ReceiveAsync(new ReceiveUpload(rosterId, submission, "roster.xlsx", content), CancellationToken.None);
        });
        var gate = Lap(clock);
        await RunAsync(provider => provider.GetServices<IJobWorker>().Single(worker => worker.Kind == RosterReadJob.JobKind)
            .RunAsync(JsonSerializer.Serialize(new RosterReadRequest(submission)), new Silence(), CancellationToken.None));
        var read = Lap(clock);
        await RunAsync(async provider =>
        {
            await provider.GetRequiredService<UploadDecisions>().ApplyAsync(new ApplyUpload(rosterId, received.Id, ApplyMode.CorrectRowsOnly, RemovesMissing: false), CancellationToken.None);
            return 0;
        });
        var apply = Lap(clock);
        var wrong = await RunAsync(provider => WrongLinesAsync(provider.GetRequiredService<IUploadQueries>(), received.Id));
        return new ImportTimes(received.Id, gate, read, apply, Lap(clock), wrong);
    }

    /// <summary>The whole list, page by page, as the pages show it.</summary>
    private static async Task<int> WrongLinesAsync(IUploadQueries queries, int uploadId)
    {
        await queries.ListGroupsAsync(uploadId, CancellationToken.None);
        await queries.ListWholeAsync(uploadId, CancellationToken.None);
        for (var (number, found) = (1, 0); ; number++)
        {
            var page = await queries.ListLinesAsync(uploadId, new LineFilter(RowStatus.Error, Code: null), new PageRequest(number, PageRequest.MaximumSize), CancellationToken.None);
            found += page.Items.Count;
            if (number >= page.Count)
            {
                return found;
            }
        }
    }

    private static double Lap(Stopwatch clock)
    {
        var elapsed = clock.Elapsed.TotalMilliseconds;
        clock.Restart();
        return elapsed;
    }

    public async ValueTask DisposeAsync() => await _services.DisposeAsync();

    private sealed class Silence : IJobProgress
    {
        public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken) => Task.CompletedTask;
    }

    private sealed class SilentBell : IJobBell
    {
        public Task RingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
