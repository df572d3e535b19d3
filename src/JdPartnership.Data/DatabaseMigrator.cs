using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JdPartnership.Data;

/// <summary>Brings the schema up to date. A failed migration leaves the data as they were: each runs in a transaction, after a copy.</summary>
public sealed class DatabaseMigrator(PartnershipDbContext context, IMigrationBackup backup)
{
    /// <summary>Every migration as one script that applies only what is missing. Needs no connection; SQLite has no such scripts.</summary>
    public string Script() => context.GetService<IMigrator>().GenerateScript(options: MigrationsSqlGenerationOptions.Idempotent);

    public async Task<MigrationResult> MigrateAsync(CancellationToken cancellationToken)
    {
        IReadOnlyList<string> pending = [.. await context.Database.GetPendingMigrationsAsync(cancellationToken)];
        if (pending.Count == 0)
        {
            return new MigrationResult([], BackupFile: null);
        }

        var copy = await backup.CopyAsync(context, cancellationToken);
        await context.Database.MigrateAsync(cancellationToken);
        return new MigrationResult(pending, copy);
    }
}

/// <param name="Applied">Names of the migrations, oldest first.</param>
/// <param name="BackupFile">The copy made before; <c>null</c> when there was none to make.</param>
public sealed record MigrationResult(IReadOnlyList<string> Applied, string? BackupFile);
