using System.Globalization;
using System.Text;
using JdPartnership.Data.Providers.Bulk;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace JdPartnership.Data.Sqlite;

/// <summary>
/// One prepared INSERT. Values are bound by their place and in the form the provider stores them, which spares what a command looks up and
/// allocates for every single one.
/// </summary>
internal sealed class SqliteInsert : IDisposable
{
    private const int ShortText = 64;

    private readonly BulkTable _table;
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _statement;
    private byte[] _text = new byte[1024];

    public SqliteInsert(SqliteConnection connection, BulkTable table)
    {
        (_table, _database) = (table, connection.Handle!);
        var names = string.Join(", ", table.Columns.Select(c => $"\"{c.Name}\""));
        var places = string.Join(", ", table.Columns.Select(_ => "?"));

        // Names of the model, never anything typed.
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({places})", out _statement));
    }

    /// <exception cref="SqliteException">The database refuses the row.</exception>
    public void Execute(object row)
    {
        for (var i = 0; i < _table.Columns.Count; i++)
        {
            Check(Bind(i + 1, _table.Columns[i].ValueOf(row)));
        }

        var result = raw.sqlite3_step(_statement);
        if (result != raw.SQLITE_DONE)
        {
            Check(result);
        }

        Check(raw.sqlite3_reset(_statement));
    }

    public void Dispose() => _statement.Dispose();

    private int Bind(int place, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, place),
        string text => BindText(place, text),
        int number => raw.sqlite3_bind_int(_statement, place, number),
        long number => raw.sqlite3_bind_int64(_statement, place, number),
        bool flag => raw.sqlite3_bind_int(_statement, place, flag ? 1 : 0),
        byte[] bytes => raw.sqlite3_bind_blob(_statement, place, bytes),
        DateOnly day => BindFormatted(place, day, "yyyy-MM-dd"),
        DateTime time => BindFormatted(place, time, "yyyy-MM-dd HH:mm:ss.FFFFFFF"),
        decimal number => BindFormatted(place, number, "0.0###########################"),
        Guid uid => BindText(place, uid.ToString().ToUpperInvariant()),
        _ => throw new NotSupportedException($"{value.GetType()} is not written in bulk."),
    };

    private int BindText(int place, string text)
    {
        var longest = Encoding.UTF8.GetMaxByteCount(text.Length);
        if (longest > _text.Length)
        {
            _text = new byte[longest];
        }

        // An empty span would be bound as NULL.
        return text.Length == 0 ? raw.sqlite3_bind_text(_statement, place, "") : raw.sqlite3_bind_text(_statement, place, _text.AsSpan(0, Encoding.UTF8.GetBytes(text, _text)));
    }

    private int BindFormatted<T>(int place, T value, string format)
        where T : IUtf8SpanFormattable
    {
        Span<byte> text = stackalloc byte[ShortText];
        return value.TryFormat(text, out var length, format, CultureInfo.InvariantCulture)
            ? raw.sqlite3_bind_text(_statement, place, text[..length])
            : throw new InvalidOperationException("The value is longer than any of its kind.");
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
        {
            SqliteException.ThrowExceptionForRC(result, _database);
        }
    }
}
