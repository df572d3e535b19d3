using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Interceptors;

/// <summary>The guards look at asynchronous saves; a synchronous one would pass them by, so it is refused.</summary>
internal sealed class SynchronousSaveInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        throw new InvalidOperationException("Save with SaveChangesAsync: version, scope, limits and history hang on it.");
}
