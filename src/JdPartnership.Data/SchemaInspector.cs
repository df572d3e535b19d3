using System.Data.Common;
using System.Globalization;
using System.Reflection;
using JdPartnership.Data.Providers;
using Microsoft.EntityFrameworkCore.Migrations;

namespace JdPartnership.Data;

/// <summary>Asks the database once, without the retries of ordinary work and without EF: whoever asks wants to know now.</summary>
public sealed class SchemaInspector(DirectDatabase database)
{
    public const string AppliedMigrations = $"SELECT MigrationId FROM {HistoryRepository.DefaultTableName}";

    /// <summary>A server that is there takes a connection within this.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly List<string> _known =
        [.. database.Migrations.GetTypes().Where(type => type.IsSubclassOf(typeof(Migration))).Select(type => type.GetCustomAttribute<MigrationAttribute>()!.Id)];

    /// <exception cref="DbException">The database cannot be reached or read.</exception>
    public async Task<SchemaState> ReadAsync(CancellationToken cancellationToken)
    {
        var applied = await ReadAppliedAsync(cancellationToken);
        return new SchemaState(
            [.. _known.Except(applied, StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            [.. applied.Except(_known, StringComparer.Ordinal).Order(StringComparer.Ordinal)]);
    }

    private async Task<List<string>> ReadAppliedAsync(CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(cancellationToken);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // A text of the provider's own.
        command.CommandText = database.CountHistories;
#pragma warning restore CA2100
        if (Convert.ToInt32(await command.ExecuteScalarAsync(cancellationToken), CultureInfo.InvariantCulture) == 0)
        {
            return [];
        }

        command.CommandText = AppliedMigrations;
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        List<string> applied = [];
        while (await rows.ReadAsync(cancellationToken))
        {
            applied.Add(rows.GetString(0));
        }

        return applied;
    }

    private async Task<DbConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(Patience);
        return await database.Connections.OpenConnectionAsync(limit.Token);
    }
}
