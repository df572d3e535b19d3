using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Common;
using JdPartnership.Data.Files;
using JdPartnership.Data.Sqlite;
using JdPartnership.Documents;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.Rosters;
using JdPartnership.TestKit.SqlServer;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.Data.Tests.Rosters.Interleavings;

/// <summary>The services of the portal around one roster in a SQLite file, with real files and a real reader, and without anything that runs by itself.</summary>
internal sealed class RosterWorld : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly SqliteTestDatabase _database;
    private readonly ServiceProvider _services;

    private RosterWorld(SqliteTestDatabase database)
    {
        _database = database;
        // Every instant is another one, so that what was applied when is never a tie.
        var time = new FakeTimeProvider(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };
        _services = new ServiceCollection()
            .AddSingleton<TimeProvider>(time)
            .AddSingleton(new BusinessClock(time, TimeZoneInfo.Utc))
            .AddSingleton(PersonalDataKeys.Create(time.GetUtcNow().UtcDateTime))
            .AddSingleton(new FileStoreFolder(_folder.File("files")))
            .AddSingleton<IJobBell, SilentBell>()
            .AddScoped<ActingUser>()
            .AddScoped<ICurrentUser>(provider => provider.GetRequiredService<ActingUser>().User ?? throw new InvalidOperationException("Nobody acts."))
            .AddSingleton<EnterpriseScope>()
            .AddPersonalData()
            .AddDocuments()
            .AddRosterReview()
            .AddRosterUploads()
            .AddSqliteDatabase(database.ConnectionString)
            .AddSqlServerShadow()
            .BuildServiceProvider();
    }

    public int RosterId { get; private set; }

    public int CollegeId { get; private set; }

    public static async Task<RosterWorld> CreateAsync()
    {
        var world = new RosterWorld(await SqliteTestDatabase.CreateAsync());
        var college = TestData.College("芜湖职业技术学院");
        await world._database.StoreAsync(college, RosterTestData.Centre());
        world.CollegeId = college.Id;
        world.RosterId = await world.AddRosterOfAsync(college);
        return world;
    }

    /// <returns>A roster of another college, at the same post.</returns>
    public async Task<int> AddRosterAsync(College college)
    {
        await _database.StoreAsync(college);
        return await AddRosterOfAsync(college);
    }

    /// <summary>One request, job or command: a scope of its own.</summary>
    public async Task ActAsync(ICurrentUser who, Func<IServiceProvider, Task> work)
    {
        await using var scope = _services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingUser>().User = who;
        await work(scope.ServiceProvider);
    }

    public async Task<RosterSnapshot> LookAsync()
    {
        RosterSnapshot? snapshot = null;
        await ActAsync(TestUser.Coordinator, async provider =>
        {
            var db = provider.GetRequiredService<PartnershipDbContext>();
            var state = await db.Rosters.Where(r => r.Id == RosterId).Select(r => r.State).SingleAsync();
            var working = await TextsAsync(db.RosterEntries.Where(e => e.RemovedById == null));
            snapshot = new RosterSnapshot(state, working, await TextsAsync(db.RosterEntries.Where(e => e.IsInForce)), await UploadsAsync(db));
        });
        return snapshot!;
    }

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        await _database.DisposeAsync();
        _folder.Dispose();
    }

    private async Task<int> AddRosterOfAsync(College college)
    {
        var id = 0;
        await ActAsync(TestUser.Coordinator, async provider => id = await provider.GetRequiredService<PartnershipDbContext>().AddRosterAsync(college.Name));
        return id;
    }

    private static async Task<IReadOnlyList<string>> TextsAsync(IQueryable<RosterEntry> entries) =>
        [.. (await entries.Select(e => new { e.Name, e.PhoneMask }).ToListAsync()).Select(e => RosterSnapshot.TextOf(e.Name, e.PhoneMask)).Order(StringComparer.Ordinal)];

    private static async Task<IReadOnlyList<UploadSnapshot>> UploadsAsync(PartnershipDbContext db)
    {
        var uploads = await db.RosterUploads.AsNoTracking().OrderBy(u => u.Id).ToListAsync();
        var staged = await db.RosterEntries.IncludingStaged().Where(e => e.IsStaged).Select(e => e.AddedById).ToListAsync();
        var lines = await db.UploadRows.Select(r => r.UploadId).ToListAsync();
        return [.. uploads.Select(u => new UploadSnapshot(
            u.Id, u.State, u.Sha256, u.AppliedAt, u.Counts, u.RemovedRows, staged.Count(id => id == u.Id), lines.Count(id => id == u.Id)))];
    }

    private sealed class SilentBell : IJobBell
    {
        public Task RingAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
