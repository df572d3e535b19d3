using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Accounts;

/// <summary>
/// Runs work in a scope of its own that sees every college: jobs, commands, and the one edition a liaison may have.
/// Whoever calls it has checked the right to do so.
/// </summary>
public sealed class EnterpriseScope(IServiceScopeFactory scopes)
{
    /// <param name="actor">Named in the change history, for example <c>job 12</c>.</param>
    /// <param name="work">Resolves what it needs from the provider it is given.</param>
    public Task<T> RunAsync<T>(string actor, Func<IServiceProvider, Task<T>> work) => RunAsync(actor, mayLag: false, work);

    /// <summary>The same for work that only reads: a read replica answers where there is one.</summary>
    /// <inheritdoc cref="RunAsync{T}(string, Func{IServiceProvider, Task{T}})"/>
    public Task<T> ReadAsync<T>(string actor, Func<IServiceProvider, Task<T>> work) => RunAsync(actor, mayLag: true, work);

    private async Task<T> RunAsync<T>(string actor, bool mayLag, Func<IServiceProvider, Task<T>> work)
    {
        await using var scope = scopes.CreateAsyncScope();
        if (mayLag)
        {
            scope.ServiceProvider.GetRequiredService<ReadRoute>().MayLag = true;
        }

        scope.ServiceProvider.GetRequiredService<ActingUser>().User = new SystemUser(actor);
        return await work(scope.ServiceProvider);
    }
}
