using JdPartnership.Core.Accounts;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Data;
using JdPartnership.Data.Files;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit;
using JdPartnership.TestKit.Databases;
using JdPartnership.TestKit.SqlServer;
using JdPartnership.Web.Jobs;
using JdPartnership.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Moq;

namespace JdPartnership.Web.Tests.Jobs;

/// <summary>Job runners over one database, each a node of its own with its own clock and its own life.</summary>
internal sealed class JobBench : IAsyncDisposable
{
    public const string Kind = "bench";
    private readonly SqliteTestDatabase _database;
    private readonly TemporaryFolder _folder = new();
    private readonly List<ServiceProvider> _nodes = [];

    private JobBench(SqliteTestDatabase database) => _database = database;

    public static async Task<JobBench> CreateAsync() => new(await SqliteTestDatabase.CreateAsync());

    /// <param name="work">What the node does with a job.</param>
    /// <param name="time">Its clock; the machine's when left out.</param>
    /// <param name="stopping">Its end.</param>
    public JobRunner Node(Func<IJobProgress, CancellationToken, Task<StoredFile?>> work, TimeProvider? time = null, CancellationToken stopping = default)
    {
        var worker = new Mock<IJobWorker>();
        worker.SetupGet(w => w.Kind).Returns(Kind);
        worker.Setup(w => w.RunAsync(It.IsAny<string>(), It.IsAny<IJobProgress>(), It.IsAny<CancellationToken>()))
            .Returns((string _, IJobProgress progress, CancellationToken token) => work(progress, token));
        var clock = time ?? TimeProvider.System;
        var provider = Services(clock, services => services.AddSingleton(worker.Object));
        var lifetime = new Mock<IHostApplicationLifetime>();
        lifetime.SetupGet(l => l.ApplicationStopping).Returns(stopping);
        return new JobRunner(
            provider.GetRequiredService<EnterpriseScope>(), new JobNode("bench", IsNamed: false), Options.Create(new JobOptions()), clock, lifetime.Object, NullLogger<JobRunner>.Instance);
    }

    public Task<int> QueueAsync(string key = "key") =>
        WithAsync<JobService, int>(jobs => jobs.QueueAsync(Kind, JobSentence.Verbatim("任务"), "{}", key, CancellationToken.None));

    public Task CancelAsync(int id) => WithAsync<JobService, int>(async jobs =>
    {
        await jobs.CancelAsync(id, CancellationToken.None);
        return 0;
    });

    public Task<JobRow> RowAsync(int id) => WithAsync<JobService, JobRow>(jobs => jobs.GetAsync(id, CancellationToken.None));

    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<JobSentence>> LogAsync(int id) =>
        [.. (await WithAsync<JobService, JobPage>(jobs => jobs.OpenAsync(id, CancellationToken.None))).Log.Reverse().Select(l => l.Text)];

    public Task ChangeAsync(int id, Action<Job> change) => WithAsync<PartnershipDbContext, int>(async db =>
    {
        change(await db.Jobs.SingleAsync(j => j.Id == id));
        return await db.SaveChangesAsync();
    });

    public Task<StoredFile> SaveFileAsync(string name) => WithAsync<IFileStore, StoredFile>(store =>
        store.SaveAsync(name, "application/zip", (stream, token) => stream.WriteAsync("file"u8.ToArray(), token).AsTask(), CancellationToken.None));

    /// <summary>Waits for what another thread is about to store.</summary>
    public async Task UntilAsync(int id, Func<JobRow, bool> condition)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!condition(await RowAsync(id)))
        {
            await Task.Delay(100, limit.Token);
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes)
        {
            await node.DisposeAsync();
        }

        _folder.Dispose();
        await _database.DisposeAsync();
    }

    /// <summary>Work that ends only when it is told to.</summary>
    public static async Task<StoredFile?> Endless(IJobProgress progress, CancellationToken token)
    {
        await Task.Delay(Timeout.Infinite, token);
        return null;
    }

    private async Task<TResult> WithAsync<TService, TResult>(Func<TService, Task<TResult>> work)
        where TService : notnull
    {
        var provider = _nodes.Count > 0 ? _nodes[0] : Services(TimeProvider.System, _ => { });
        await using var scope = provider.CreateAsyncScope();
        return await work(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private ServiceProvider Services(TimeProvider time, Action<IServiceCollection> configure)
    {
        var services = new ServiceCollection();
        services.AddSingleton(time)
            .AddScoped<ActingUser>()
            .AddScoped<ICurrentUser>(p => p.GetRequiredService<ActingUser>().User ?? new SystemUser("tests"))
            .AddSingleton<EnterpriseScope>()
            .AddSingleton(new FileStoreFolder(_folder.File("files")))
            .AddSingleton(Mock.Of<IJobBell>())
            .AddScoped<JobService>()
            .AddSqliteDatabase(_database.ConnectionString)
            .AddSqlServerShadow();
        configure(services);
        var provider = services.BuildServiceProvider();
        _nodes.Add(provider);
        return provider;
    }
}
