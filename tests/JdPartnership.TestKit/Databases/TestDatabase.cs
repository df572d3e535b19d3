using JdPartnership.Core.Accounts;
using JdPartnership.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Time.Testing;

namespace JdPartnership.TestKit.Databases;

/// <summary>An empty, migrated database of one test.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    /// <summary>The clock of every session; stands at noon of 30 September 2018 in Shanghai.</summary>
    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero));

    public Session As(ICurrentUser user)
    {
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Time).AddSingleton(user);
        AddProvider(services);
        return new Session(services.BuildServiceProvider());
    }

    /// <summary>Stores rows as a coordinator would, and forgets them.</summary>
    public async Task StoreAsync(params object[] rows)
    {
        await using var session = As(TestUser.Coordinator);
        foreach (var row in rows)
        {
            // Rows of an earlier call may hang on a new one: only what has no key yet is new.
            session.Context.ChangeTracker.TrackGraph(row, node =>
                node.Entry.State = node.Entry.IsKeySet ? EntityState.Unchanged : EntityState.Added);
        }

        await session.Context.SaveChangesAsync();
    }

    public abstract ValueTask DisposeAsync();

    protected abstract void AddProvider(IServiceCollection services);

    /// <summary>A context without interceptors, for the model and for migrating.</summary>
    public static PartnershipDbContext Open(Action<DbContextOptionsBuilder> configure)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        configure(options);
        return new PartnershipDbContext(options.Options, new SystemUser("tests"));
    }
}
