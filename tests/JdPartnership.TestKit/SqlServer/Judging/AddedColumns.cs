using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>
/// Later migrations add columns to tables of earlier ones. The offline judge knows a column only as part of its table,
/// so what was added moves into the statement that makes the table.
/// </summary>
internal static class AddedColumns
{
    public static IReadOnlyList<TSqlStatement> Fold(IEnumerable<TSqlStatement> statements)
    {
        var tables = new Dictionary<string, CreateTableStatement>(StringComparer.OrdinalIgnoreCase);
        List<TSqlStatement> kept = [];
        foreach (var statement in statements)
        {
            switch (statement)
            {
                case AlterTableAddTableElementStatement { Definition.ColumnDefinitions.Count: > 0 } added
                    when tables.TryGetValue(added.SchemaObjectName.BaseIdentifier.Value, out var table):
                    foreach (var column in added.Definition.ColumnDefinitions)
                    {
                        table.Definition.ColumnDefinitions.Add(column);
                    }

                    break;
                case CreateTableStatement create:
                    tables[create.SchemaObjectName.BaseIdentifier.Value] = create;
                    kept.Add(create);
                    break;
                default:
                    kept.Add(statement);
                    break;
            }
        }

        return kept;
    }
}
