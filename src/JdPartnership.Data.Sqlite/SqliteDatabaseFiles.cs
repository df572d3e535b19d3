using JdPartnership.Data.Backups;
using JdPartnership.Data.Providers;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Data.Sqlite;

/// <summary>SQLite's online backup and its own checks.</summary>
internal sealed class SqliteDatabaseFiles(string connectionString) : IDatabaseFiles
{
    private const int Busy = 5;
    private const int Locked = 6;

    public string? Path { get; } = System.IO.Path.GetFullPath(new SqliteConnectionStringBuilder(connectionString).DataSource);

    public async Task CopyAsync(string target, CancellationToken cancellationToken)
    {
        await using var source = await OpenAsync(Path!, SqliteOpenMode.ReadWrite, cancellationToken);
        await using var copy = await OpenAsync(target, SqliteOpenMode.ReadWriteCreate, cancellationToken);
        // The backup itself does not wait for a lock; a reading transaction does, and then holds its moment.
        await using var moment = source.BeginTransaction(deferred: true);
        await ReadAsync(source, "SELECT COUNT(*) FROM sqlite_master", _ => 0, cancellationToken);
        source.BackupDatabase(copy);
    }

    public async Task<DatabaseContents> InspectAsync(string file, CancellationToken cancellationToken)
    {
        try
        {
            // Not read-only: such a connection leaves its journal files behind.
            await using var connection = await OpenAsync(file, SqliteOpenMode.ReadWrite, cancellationToken);
            var findings = await ReadAsync(connection, "PRAGMA integrity_check(1)", r => r.GetString(0), cancellationToken);
            if (findings is not ["ok"])
            {
                throw new BackupException(BackupProblem.Damaged, file);
            }

            var rows = new SortedDictionary<string, long>(StringComparer.Ordinal);
            foreach (var table in await ReadAsync(
                connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%'", r => r.GetString(0), cancellationToken))
            {
                rows[table] = (await ReadAsync(connection, $"SELECT COUNT(*) FROM \"{table.Replace("\"", "\"\"", StringComparison.Ordinal)}\"", r => r.GetInt64(0), cancellationToken))[0];
            }

            var migrations = await ReadAsync(connection, "SELECT MigrationId FROM __EFMigrationsHistory ORDER BY MigrationId", r => r.GetString(0), cancellationToken);
            var files = await ReadAsync(connection, "SELECT StorageName FROM StoredFiles WHERE RemovedAt IS NULL ORDER BY StorageName", r => r.GetString(0), cancellationToken);
            return new DatabaseContents(migrations, rows, files);
        }
        catch (SqliteException exception)
        {
            throw new BackupException(BackupProblem.Damaged, file, exception);
        }
    }

    public async Task CloseAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(Path))
        {
            return;
        }

        SqliteConnection.ClearAllPools();
        try
        {
            await using var connection = await OpenAsync(Path, SqliteOpenMode.ReadWrite, cancellationToken);
            connection.DefaultTimeout = 1;
            foreach (var mode in new[] { "DELETE", "WAL" })
            {
                await ReadAsync(connection, $"PRAGMA journal_mode = {mode}", _ => 0, cancellationToken);
            }
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw new BackupException(BackupProblem.InUse, Path, exception);
        }
        catch (SqliteException)
        {
            // Damaged: that may be why it is to be replaced. It is put aside as it is.
        }
    }

    private static async Task<SqliteConnection> OpenAsync(string file, SqliteOpenMode mode, CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = mode, Pooling = false }.ToString());
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task<IReadOnlyList<T>> ReadAsync<T>(SqliteConnection connection, string sql, Func<SqliteDataReader, T> read, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Own texts and names of own tables only.
        command.CommandText = sql;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        List<T> rows = [];
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(read(reader));
        }

        return rows;
    }
}
