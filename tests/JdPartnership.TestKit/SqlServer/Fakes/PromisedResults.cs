using JdPartnership.TestKit.SqlServer.Judging;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Fakes;

/// <summary>A result set a command answers with: rows of numbers.</summary>
internal sealed record PromisedResult(IReadOnlyList<long[]> Rows)
{
    /// <summary>A query's: no row, and columns enough for whoever asks.</summary>
    public static PromisedResult Empty { get; } = new([]);
}

/// <summary>Reads from a save's text which result sets its OUTPUT clauses promise.</summary>
internal static class PromisedResults
{
    private static long _nextKey = 1_000_000;

    public static IReadOnlyList<PromisedResult> Of(string sql)
    {
        if (!sql.Contains("OUTPUT", StringComparison.Ordinal))
        {
            return [PromisedResult.Empty];
        }

        var visitor = new OutputVisitor();
        TSqlText.Parse(sql).Accept(visitor);
        return visitor.Results;
    }

    private sealed class OutputVisitor : TSqlFragmentVisitor
    {
        public List<PromisedResult> Results { get; } = [];

        public override void Visit(DataModificationSpecification node)
        {
            if (node.OutputClause is not { } output)
            {
                return;
            }

            var rows = node switch
            {
                MergeSpecification { TableReference: InlineDerivedTable values } => values.RowValues.Count,
                InsertSpecification { InsertSource: ValuesInsertSource values } => values.RowValues.Count,
                _ => 1,
            };
            Results.Add(new PromisedResult([.. Enumerable.Range(0, rows).Select(row => output.SelectColumns.Select(c => Value(c, row)).ToArray())]));
        }

        private static long Value(SelectElement column, int row) => column switch
        {
            SelectScalarExpression { Expression: IntegerLiteral } => 1,
            SelectScalarExpression { Expression: ColumnReferenceExpression { MultiPartIdentifier: var name } }
                when name.Identifiers[^1].Value == "_Position" => row,
            _ => Interlocked.Increment(ref _nextKey),
        };
    }
}
