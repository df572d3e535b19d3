using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace JdPartnership.Data.Interceptors;

/// <summary>
/// The guards look at asynchronous saves; a synchronous one would pass them by, so it is refused.
/// The one exception is the key ring, which the framework stores synchronously and which no guard concerns.
/// </summary>
internal sealed class SynchronousSaveInterceptor : SaveChangesInterceptor
{
    public override InterceptionResult<int> SavingChanges(DbContextEventData eventData, InterceptionResult<int> result) =>
        eventData.Context?.ChangeTracker.Entries().All(e => e.Entity is DataProtectionKey) == true
            ? result
            : throw new InvalidOperationException("Save with SaveChangesAsync: version, scope, limits and history hang on it.");
}
