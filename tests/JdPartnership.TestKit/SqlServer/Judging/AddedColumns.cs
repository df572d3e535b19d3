using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>
/// Later migrations add columns to tables of earlier ones and drop indexes. The offline judge knows a column only as part of its table and
/// an index only as made, so what was added moves into the statement that makes the table, and what was dropped is not made.
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
                        // The default filled the rows that were there; the model knows none, and no insert relies on it.
                        column.DefaultConstraint = null;
                        table.Definition.ColumnDefinitions.Add(column);
                    }

                    break;
                case DropIndexStatement dropped:
                    foreach (var clause in dropped.DropIndexClauses.OfType<DropIndexClause>())
                    {
                        kept.RemoveAll(s => s is CreateIndexStatement index
                            && Same(index.Name.Value, clause.Index.Value)
                            && Same(index.OnName.BaseIdentifier.Value, clause.Object.BaseIdentifier.Value));
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

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
