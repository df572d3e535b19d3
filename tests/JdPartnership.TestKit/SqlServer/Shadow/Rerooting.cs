using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace JdPartnership.TestKit.SqlServer.Shadow;

#pragma warning disable EF1001 // Query roots are internal.

/// <summary>Makes a query of one context a query of another: its roots, and the contexts and queries its lambdas captured.</summary>
internal sealed class Rerooting(DbContext from, DbContext to) : ExpressionVisitor
{
    private readonly IModel _model = to.GetService<IModel>();

    protected override Expression VisitExtension(Expression node) => node switch
    {
        FromSqlQueryRootExpression root => new FromSqlQueryRootExpression(Of(root.EntityType), root.Sql, Visit(root.Argument)),
        EntityQueryRootExpression root => new EntityQueryRootExpression(Of(root.EntityType)),
        _ => base.VisitExtension(node),
    };

    protected override Expression VisitConstant(ConstantExpression node) => Replace(node.Value) ?? node;

    protected override Expression VisitMember(MemberExpression node) =>
        IsContextOrQuery(node.Type) && IsCaptured(node) && Replace(Evaluate(node)) is { } replaced ? replaced : base.VisitMember(node);

    private static bool IsContextOrQuery(Type type) => typeof(DbContext).IsAssignableFrom(type) || typeof(IQueryable).IsAssignableFrom(type);

    // A chain of fields and properties that begins in a closure; never a member of a row.
    private static bool IsCaptured(Expression? node) => node switch
    {
        ConstantExpression => true,
        MemberExpression member => IsCaptured(member.Expression),
        _ => false,
    };

    private static object? Evaluate(Expression node) => Expression.Lambda(node).Compile(preferInterpretation: true).DynamicInvoke();

    private Expression? Replace(object? value) => value switch
    {
        DbContext context when ReferenceEquals(context, from) => Expression.Constant(to),
        IQueryable { Provider: IAsyncQueryProvider } query => Visit(query.Expression),
        _ => null,
    };

    private IEntityType Of(IEntityType type) => _model.FindEntityType(type.Name)!;
}
