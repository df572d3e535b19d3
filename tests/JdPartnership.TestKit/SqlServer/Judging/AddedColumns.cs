using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>
/// Later migrations add columns to tables of earlier ones and drop indexes. The offline judge knows a column only as part of its table and
/// an index only as made, so what was added moves into the statement that makes the table, and what was dropped is not made. What SQL Server
/// would refuse on the way there cannot be seen afterwards, so it is refused here.
/// </summary>
internal static class AddedColumns
{
    public static IReadOnlyList<TSqlStatement> Fold(IEnumerable<TSqlStatement> statements, ICollection<Refusal> refusals)
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
                        if (LeavesRowsWithoutValue(column))
                        {
                            refusals.Add(new Refusal(TSqlText.TextOf(added), $"4901: {column.ColumnIdentifier.Value} is NOT NULL without a default for the rows that are there"));
                        }

                        // The default filled the rows that were there; the model knows none, and no insert relies on it.
                        column.DefaultConstraint = null;
                        table.Definition.ColumnDefinitions.Add(column);
                    }

                    foreach (var constraint in added.Definition.TableConstraints)
                    {
                        table.Definition.TableConstraints.Add(constraint);
                    }

                    break;
                case DropIndexStatement dropped:
                    foreach (var clause in dropped.DropIndexClauses)
                    {
                        if (kept.RemoveAll(s => s is CreateIndexStatement index && Drops(clause, index)) == 0)
                        {
                            refusals.Add(new Refusal(TSqlText.TextOf(dropped), "3701: an index is dropped that is not there"));
                        }
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

    private static bool LeavesRowsWithoutValue(ColumnDefinition column) =>
        column.DefaultConstraint is null
        && column.IdentityOptions is null
        && column.Constraints.OfType<NullableConstraintDefinition>().Any(c => !c.Nullable);

    private static bool Drops(DropIndexClauseBase clause, CreateIndexStatement index) =>
        clause is DropIndexClause { Index: var name, Object: var table }
        && Same(index.Name.Value, name.Value)
        && Same(index.OnName.BaseIdentifier.Value, table.BaseIdentifier.Value);

    private static bool Same(string one, string other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
