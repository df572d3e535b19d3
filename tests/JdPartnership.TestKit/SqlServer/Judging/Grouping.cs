using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace JdPartnership.TestKit.SqlServer.Judging;

/// <summary>Error 8120: a grouped query may use a column only as it is grouped by, or in an aggregate.</summary>
internal static class Grouping
{
    /// <returns>The first such column, or <c>null</c>.</returns>
    public static string? UngroupedColumn(QuerySpecification query)
    {
        var used = query.SelectElements.Cast<TSqlFragment>().Concat([query.HavingClause, query.OrderByClause]).Where(f => f is not null).ToList();
        if (query.GroupByClause is null && !query.SelectElements.Any(HasAggregateOfItsOwn))
        {
            return null;
        }

        var grouped = query.GroupByClause is null
            ? []
            : query.GroupByClause.GroupingSpecifications.Select(TSqlText.TextOf).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var tables = Fragments.Of<TableReferenceWithAlias>(query.FromClause ?? (TSqlFragment)query)
            .Select(t => t.Alias?.Value ?? (t as NamedTableReference)?.SchemaObject.BaseIdentifier.Value)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return used.Select(f => Ungrouped(f, grouped, tables)).FirstOrDefault(c => c is not null);
    }

    private static bool HasAggregateOfItsOwn(SelectElement element) =>
        Fragments.Of<FunctionCall>(element).Any(f => BuiltInFunctions.IsAggregate(f) && !Fragments.Of<ScalarSubquery>(element).Any(s => Within(f, s)));

    private static string? Ungrouped(TSqlFragment fragment, HashSet<string> grouped, HashSet<string?> tables)
    {
        var safe = Fragments.Of<ScalarExpression>(fragment).Where(e => grouped.Contains(TSqlText.TextOf(e)) || e is FunctionCall f && BuiltInFunctions.IsAggregate(f)).ToList();
        return Fragments.Of<ColumnReferenceExpression>(fragment)
            .Where(c => c.MultiPartIdentifier is { Identifiers.Count: > 1 } name && tables.Contains(name.Identifiers[^2].Value))
            .Where(c => !safe.Any(s => Within(c, s)))
            .Select(TSqlText.TextOf)
            .FirstOrDefault();
    }

    private static bool Within(TSqlFragment inner, TSqlFragment outer) =>
        inner.FirstTokenIndex >= outer.FirstTokenIndex && inner.LastTokenIndex <= outer.LastTokenIndex;
}
