using Microsoft.Data.Sqlite;

namespace JdPartnership.Data.Tests.Migrations;

/// <summary>A row in every table of a schema that the model of today may not know any more: read from the database itself.</summary>
internal static class SampleRows
{
    /// <summary>Fills each empty table, those first that others refer to.</summary>
    public static async Task FillAsync(SqliteConnection connection)
    {
        var waiting = new Queue<string>(await TablesAsync(connection));
        for (var turns = waiting.Count * waiting.Count; waiting.TryDequeue(out var table); turns--)
        {
            Assert.True(turns > 0, $"{table} waits for a table that waits for it.");
            if ((await RowsAsync(connection, table)).Count == 0 && !await TryFillAsync(connection, table))
            {
                waiting.Enqueue(table);
            }
        }
    }

    public static async Task<IReadOnlyList<string>> TablesAsync(SqliteConnection connection) =>
        [.. (await QueryAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '__EF%' ORDER BY name"))
            .Select(r => (string)r["name"])];

    public static Task<IReadOnlyList<Dictionary<string, object>>> RowsAsync(SqliteConnection connection, string table) =>
        QueryAsync(connection, $"SELECT * FROM \"{table}\"");

    public static async Task<IReadOnlyList<Dictionary<string, object>>> QueryAsync(SqliteConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        List<Dictionary<string, object>> rows = [];
        while (await reader.ReadAsync())
        {
            rows.Add(Enumerable.Range(0, reader.FieldCount).ToDictionary(reader.GetName, reader.GetValue, StringComparer.Ordinal));
        }

        return rows;
    }

    private static async Task<bool> TryFillAsync(SqliteConnection connection, string table)
    {
        Dictionary<string, object> values = [];
        var references = (await QueryAsync(connection, $"PRAGMA foreign_key_list(\"{table}\")"))
            .ToDictionary(r => (string)r["from"], r => (Table: (string)r["table"], Column: (string)r["to"]), StringComparer.Ordinal);
        foreach (var column in await QueryAsync(connection, $"PRAGMA table_info(\"{table}\")"))
        {
            var name = (string)column["name"];
            var isRequired = (long)column["notnull"] == 1;
            if (references.TryGetValue(name, out var reference))
            {
                var target = reference.Table == table ? [] : await RowsAsync(connection, reference.Table);
                if (target.Count == 0 && reference.Table != table && isRequired)
                {
                    return false;
                }

                values[name] = target.Count == 0 ? DBNull.Value : target[0][reference.Column];
                continue;
            }

            values[name] = ValueOf(name, (string)column["type"]);
        }

        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", values.Keys.Select(k => $"\"{k}\""))}) VALUES ({string.Join(", ", values.Keys.Select((_, i) => $"$p{i}"))})";
        foreach (var (value, index) in values.Values.Select((v, i) => (v, i)))
        {
            command.Parameters.AddWithValue($"$p{index}", value);
        }

        await command.ExecuteNonQueryAsync();
        return true;
    }

    private static object ValueOf(string column, string type) => type switch
    {
        // Who decides is never who asked.
        "INTEGER" when column.StartsWith("DecidedBy", StringComparison.Ordinal) => 2L,
        "INTEGER" => 1L,
        "REAL" => 1.5,
        "BLOB" => new byte[] { 1, 2, 3 },
        _ when column.EndsWith("Uid", StringComparison.Ordinal) => "01990000-0000-7000-8000-000000000001",
        _ when column.EndsWith("At", StringComparison.Ordinal) => "2018-09-30 04:00:00",
        _ when column.EndsWith("Json", StringComparison.Ordinal) || column == "Fields" => "[]",
        _ => "1",
    };
}
