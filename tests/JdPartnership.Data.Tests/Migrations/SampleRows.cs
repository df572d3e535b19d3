using System.Globalization;
using Microsoft.Data.Sqlite;

namespace JdPartnership.Data.Tests.Migrations;

/// <summary>
/// Two rows in every table of a schema that the model of today may not know any more: read from the database itself. They are alike
/// wherever the schema allows it, so that whatever shall be unique from now on clashes.
/// </summary>
internal static class SampleRows
{
    private const int RowsOfATable = 2;

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
        var references = (await QueryAsync(connection, $"PRAGMA foreign_key_list(\"{table}\")"))
            .ToDictionary(r => (string)r["from"], r => (Table: (string)r["table"], Column: (string)r["to"]), StringComparer.Ordinal);
        var columns = await QueryAsync(connection, $"PRAGMA table_info(\"{table}\")");
        var told = await ToldApartByAsync(connection, table, columns, references.Keys);
        for (var row = 1; row <= RowsOfATable; row++)
        {
            Dictionary<string, object> values = [];
            foreach (var column in columns)
            {
                var name = (string)column["name"];
                var isRequired = (long)column["notnull"] == 1;
                var number = told.Contains(name) ? row : 1;
                if (references.TryGetValue(name, out var reference))
                {
                    var target = reference.Table == table ? [] : await RowsAsync(connection, reference.Table);
                    if (target.Count == 0 && reference.Table != table && isRequired)
                    {
                        return false;
                    }

                    values[name] = target.Count == 0 ? DBNull.Value : target[number - 1][reference.Column];
                    continue;
                }

                values[name] = ValueOf(name, (string)column["type"], number);
            }

            await InsertAsync(connection, table, values);
        }

        return true;
    }

    /// <summary>As few columns as keep two rows apart in every key and every unique index; those that refer to other tables only where there is no other.</summary>
    private static async Task<HashSet<string>> ToldApartByAsync(
        SqliteConnection connection, string table, IReadOnlyList<Dictionary<string, object>> columns, ICollection<string> references)
    {
        List<List<string>> keys = [[.. columns.Where(c => (long)c["pk"] > 0).Select(c => (string)c["name"])]];
        foreach (var index in (await QueryAsync(connection, $"PRAGMA index_list(\"{table}\")")).Where(i => (long)i["unique"] == 1))
        {
            keys.Add([.. (await QueryAsync(connection, $"PRAGMA index_info(\"{index["name"]}\")")).Select(c => (string)c["name"])]);
        }

        HashSet<string> chosen = [];
        foreach (var key in keys.OrderBy(k => k.Count).Where(k => k.Count > 0 && !chosen.Overlaps(k)))
        {
            chosen.Add(key.FirstOrDefault(c => !references.Contains(c)) ?? key[0]);
        }

        return chosen;
    }

    private static async Task InsertAsync(SqliteConnection connection, string table, Dictionary<string, object> values)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"INSERT INTO \"{table}\" ({string.Join(", ", values.Keys.Select(k => $"\"{k}\""))}) VALUES ({string.Join(", ", values.Keys.Select((_, i) => $"$p{i}"))})";
        foreach (var (value, index) in values.Values.Select((v, i) => (v, i)))
        {
            command.Parameters.AddWithValue($"$p{index}", value);
        }

        await command.ExecuteNonQueryAsync();
    }

    private static object ValueOf(string column, string type, int number) => type switch
    {
        // Who decides is never who asked.
        "INTEGER" when column.StartsWith("DecidedBy", StringComparison.Ordinal) => number + 1L,
        "INTEGER" => (long)number,
        "REAL" => number + 0.5,
        "BLOB" => new byte[] { 1, 2, (byte)number },
        _ when column.EndsWith("Uid", StringComparison.Ordinal) => string.Create(CultureInfo.InvariantCulture, $"01990000-0000-7000-8000-00000000000{number}"),
        _ when column.EndsWith("At", StringComparison.Ordinal) => string.Create(CultureInfo.InvariantCulture, $"2018-09-30 04:00:0{number}"),
        _ when column.EndsWith("Json", StringComparison.Ordinal) || column == "Fields" => "[]",
        _ => number.ToString(CultureInfo.InvariantCulture),
    };
}
