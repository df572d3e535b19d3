using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data;

/// <summary>Asks the database once, without the retries of ordinary work: whoever asks wants to know now.</summary>
public sealed class SchemaInspector(PartnershipDbContext context)
{
    /// <summary>A server that is there takes a connection within this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    /// <exception cref="System.Data.Common.DbException">The database cannot be reached or read.</exception>
    public async Task<SchemaState> ReadAsync(CancellationToken cancellationToken)
    {
        await ConnectAsync(cancellationToken);
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancellationToken)).ToHashSet(StringComparer.Ordinal);
        return new SchemaState(
            [.. known.Except(applied, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. applied.Except(known, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private async Task ConnectAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        var connection = context.Database.GetDbConnection();
        await connection.OpenAsync(limit.Token);
        await connection.CloseAsync();
    }
}
