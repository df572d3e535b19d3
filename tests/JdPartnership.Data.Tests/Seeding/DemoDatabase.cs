using JdPartnership.Core.Accounts;
using JdPartnership.Data.Seeding.Demo;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Seeding;

/// <summary>A database with the demo in it, loaded once for a class of tests that only read.</summary>
public abstract class DemoDatabase : IAsyncLifetime
{
    private TestDatabase? _database;

    public static ICurrentUser Operator { get; } = new SystemUser("demo load");

    /// <summary>What the loader says it loaded.</summary>
    public int Loaded { get; private set; }

    public abstract Task<TestDatabase> CreateEmptyAsync();

    public async Task InitializeAsync()
    {
        if (!IsAvailable)
        {
            return;
        }

        _database = await CreateEmptyAsync();
        await using var session = Open();
        Loaded = await session.Get<DemoLoader>().LoadAsync(CancellationToken.None);
    }

    public Session Open() => _database!.As(Operator);

    public async Task DisposeAsync()
    {
        if (_database is not null)
        {
            await _database.DisposeAsync();
        }
    }

    protected virtual bool IsAvailable => true;
}

public sealed class SqliteDemoDatabase : DemoDatabase
{
    public override async Task<TestDatabase> CreateEmptyAsync() => await SqliteTestDatabase.CreateAsync();
}

public sealed class SqlServerDemoDatabase : DemoDatabase
{
    public override async Task<TestDatabase> CreateEmptyAsync() => await SqlServerTestDatabase.CreateAsync();

    protected override bool IsAvailable => SqlServerTestDatabase.SkipReason is null;
}
