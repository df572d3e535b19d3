using System.Globalization;
using JdPartnership.TestKit.SqlServer.Fakes;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Errors SQL Server raises only when it binds a statement, and the compiler without a server passes over.</summary>
public static class TSqlLints
{
    // A procedure takes 2,100; sp_executesql, by which statements are sent, needs two for their text and their declarations.
    private const int MaximumParameters = 2098;

    /// <exception cref="FormatException">The text is no T-SQL.</exception>
    public static IReadOnlyList<Refusal> Check(CapturedStatement statement)
    {
        var visitor = new LintVisitor();
        TSqlText.Parse(statement.Sql).Accept(visitor);
        var parameters = statement.Parameters.Count(c => c == '@');
        if (parameters > MaximumParameters)
        {
            visitor.Errors.Add(string.Create(CultureInfo.InvariantCulture, $"8003: {parameters} parameters, at most {MaximumParameters}"));
        }

        return [.. visitor.Errors.Select(e => new Refusal(statement.Sql, e))];
    }

    private sealed class LintVisitor : TSqlFragmentVisitor
    {
        private readonly HashSet<ScalarSubquery> _manyColumnsAllowed = [];

        public List<string> Errors { get; } = [];

        public override void Visit(FunctionCall node)
        {
            var name = node.FunctionName.Value;
            if (node.CallTarget is null && !BuiltInFunctions.Contains(name))
            {
                Errors.Add($"195: '{name}' is not a known built-in function");
            }

            if (BuiltInFunctions.IsAggregate(node) && node.Parameters.Any(p => Fragments.Any<ScalarSubquery>(p) || Fragments.Of<FunctionCall>(p).Any(BuiltInFunctions.IsAggregate)))
            {
                Errors.Add($"130: {name} over an aggregate or a subquery");
            }
        }

        public override void Visit(ExistsPredicate node) => _manyColumnsAllowed.Add(node.Subquery);

        public override void Visit(ScalarSubquery node)
        {
            if (node.QueryExpression is QuerySpecification { SelectElements.Count: > 1 } && !_manyColumnsAllowed.Contains(node))
            {
                Errors.Add("116: a subquery of several columns without EXISTS");
            }
        }

        public override void Visit(QuerySpecification node)
        {
            if (node.UniqueRowFilter == UniqueRowFilter.Distinct && node.OrderByClause is { } order)
            {
                var selected = node.SelectElements.OfType<SelectScalarExpression>()
                    .SelectMany(e => new[] { TSqlText.TextOf(e.Expression), e.ColumnName is null ? "" : TSqlText.TextOf(e.ColumnName) })
                    .ToHashSet(StringComparer.OrdinalIgnoreCase);
                if (order.OrderByElements.Any(e => !selected.Contains(TSqlText.TextOf(e.Expression))))
                {
                    Errors.Add("145: ORDER BY of what SELECT DISTINCT does not list");
                }
            }

            if (Grouping.UngroupedColumn(node) is { } column)
            {
                Errors.Add($"8120: {column} is neither grouped nor in an aggregate");
            }
        }
    }
}
