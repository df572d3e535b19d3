using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Reads T-SQL in the grammar of SQL Server 2019, the compatibility level EF writes for.</summary>
public static class TSqlText
{
    /// <exception cref="FormatException">The text is no T-SQL.</exception>
    public static TSqlScript Parse(string sql)
    {
        var script = (TSqlScript)new TSql150Parser(initialQuotedIdentifiers: true).Parse(new StringReader(sql), out var errors);
        return errors.Count == 0
            ? script
            : throw new FormatException(string.Join("; ", errors.Select(e => $"line {e.Line}, column {e.Column}: {e.Message}")));
    }

    public static IEnumerable<TSqlStatement> Statements(string sql) => Parse(sql).Batches.SelectMany(b => b.Statements);

    /// <summary>The text a fragment was read from.</summary>
    public static string TextOf(TSqlFragment fragment) =>
        string.Concat(fragment.ScriptTokenStream.Skip(fragment.FirstTokenIndex).Take(fragment.LastTokenIndex - fragment.FirstTokenIndex + 1).Select(t => t.Text));

    /// <summary>The text of a statement that may have been changed since it was read.</summary>
    public static string Write(TSqlStatement statement)
    {
        new Sql150ScriptGenerator().GenerateScript(statement, out var text);
        return text;
    }
}
