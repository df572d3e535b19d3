using JdPartnership.Core.Rosters;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>
/// The floor of an import: its finished entries, one prepared statement, one transaction, into a copy of the same database with the same
/// indexes.
/// </summary>
internal sealed class RawInsert : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly List<string> _columns;
    private readonly List<object[]> _rows;

    private RawInsert(SqliteConnection connection, List<string> columns, List<object[]> rows) => (_connection, _columns, _rows) = (connection, columns, rows);

    /// <param name="portal">Has applied the upload.</param>
    /// <param name="copy">Where the copy of its database goes.</param>
    public static RawInsert Of(ImportPortal portal, int uploadId, string copy)
    {
        using (var source = new SqliteConnection("Data Source=" + portal.Database))
        using (var target = new SqliteConnection("Data Source=" + copy + ";Pooling=false"))
        {
            source.Open();
            target.Open();
            source.BackupDatabase(target);
        }

        var connection = new SqliteConnection("Data Source=" + copy + ";Pooling=false");
        connection.Open();
        using var mode = connection.CreateCommand();
        mode.CommandText = "PRAGMA journal_mode = WAL";
        mode.ExecuteNonQuery();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM RosterEntries WHERE AddedById = $upload";
        command.Parameters.AddWithValue("$upload", uploadId);
        using var reader = command.ExecuteReader();
        var columns = Enumerable.Range(0, reader.FieldCount).Where(i => reader.GetName(i) != "Id").ToList();
        var names = columns.Select(reader.GetName).ToList();
        var rows = new List<object[]>();
        while (reader.Read())
        {
            rows.Add([.. columns.Select(reader.GetValue)]);
        }

        return new(connection, names, rows);
    }

    public void Run()
    {
        var uid = _columns.IndexOf(nameof(RosterEntry.Uid));
        using var transaction = _connection.BeginTransaction();
        using var command = _connection.CreateCommand();
        command.CommandText = $"INSERT INTO RosterEntries ({string.Join(", ", _columns)}) VALUES ({string.Join(", ", _columns.Select(name => "$" + name))})";
        command.Parameters.AddRange(_columns.Select(name => new SqliteParameter { ParameterName = "$" + name }));
        command.Prepare();
        foreach (var row in _rows)
        {
            // As unique, and as much in order, as those of new rows.
            row[uid] = Guid.CreateVersion7().ToString().ToUpperInvariant();
            for (var i = 0; i < row.Length; i++)
            {
                command.Parameters[i].Value = row[i];
            }

            command.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    public void Dispose() => _connection.Dispose();
}
