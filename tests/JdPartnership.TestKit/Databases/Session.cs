using JdPartnership.Core.Common;
using JdPartnership.Data;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.TestKit.Databases;

/// <summary>One user's scope over a test database, as a request or a command has it.</summary>
public sealed class Session(ServiceProvider services) : IAsyncDisposable
{
    private readonly AsyncServiceScope _scope = services.CreateAsyncScope();

    public PartnershipDbContext Context => Get<PartnershipDbContext>();

    public IUnitOfWork UnitOfWork => Get<IUnitOfWork>();

    public T Get<T>()
        where T : notnull => _scope.ServiceProvider.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await _scope.DisposeAsync();
        await services.DisposeAsync();
    }
}
