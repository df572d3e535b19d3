using Xunit;

namespace JdPartnership.TestKit.Databases;

/// <summary>
/// Base of tests that hold on both providers. Derive an abstract class with the tests and from it two empty sealed ones:
/// one for SQLite, one for SQL Server marked with <see cref="OnSqlServerAttribute"/>.
/// </summary>
public abstract class DatabaseTests : IAsyncLifetime
{
    protected TestDatabase Database { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Database = Attribute.IsDefined(GetType(), typeof(OnSqlServerAttribute))
            ? await SqlServerTestDatabase.CreateAsync()
            : await SqliteTestDatabase.CreateAsync();
        await ArrangeAsync();
    }

    public async Task DisposeAsync() => await Database.DisposeAsync();

    /// <summary>What every test of the class finds stored.</summary>
    protected virtual Task ArrangeAsync() => Task.CompletedTask;
}

/// <summary>The tests of the class run on a real SQL Server, or show as skipped with the reason.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OnSqlServerAttribute : Attribute;
