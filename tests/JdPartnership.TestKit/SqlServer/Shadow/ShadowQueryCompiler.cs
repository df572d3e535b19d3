using System.Collections;
using System.Linq.Expressions;
using System.Reflection;
using JdPartnership.Data;
using JdPartnership.TestKit.SqlServer.Fakes;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Query.Internal;
using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.TestKit.SqlServer.Shadow;

#pragma warning disable EF1001, EF9100 // The one place to see every query as it is run.

/// <summary>Runs every query on the SQL Server provider over no server first, then where it belongs.</summary>
internal sealed class ShadowQueryCompiler(
    IQueryContextFactory queryContextFactory,
    ICompiledQueryCache compiledQueryCache,
    ICompiledQueryCacheKeyGenerator cacheKeyGenerator,
    IDatabase database,
    IDiagnosticsLogger<DbLoggerCategory.Query> logger,
    ICurrentDbContext currentContext,
    IEvaluatableExpressionFilter evaluatableExpressionFilter,
    IModel model)
    : QueryCompiler(queryContextFactory, compiledQueryCache, cacheKeyGenerator, database, logger, currentContext, evaluatableExpressionFilter, model)
{
    private static readonly MethodInfo Run = typeof(ShadowQueryCompiler).GetMethod(nameof(RunOnShadow), BindingFlags.NonPublic | BindingFlags.Static)!;
    private readonly PartnershipDbContext _origin = (PartnershipDbContext)currentContext.Context;

    public override TResult Execute<TResult>(Expression query)
    {
        Shadow(query, typeof(TResult));
        return base.Execute<TResult>(query);
    }

    public override TResult ExecuteAsync<TResult>(Expression query, CancellationToken cancellationToken = default)
    {
        // Task<T> is what Execute<T> gives, IAsyncEnumerable<T> what it gives as IEnumerable<T>; the commands are the same.
        var item = typeof(TResult).GetGenericArguments()[0];
        Shadow(query, typeof(TResult).GetGenericTypeDefinition() == typeof(Task<>) ? item : typeof(IEnumerable<>).MakeGenericType(item));
        return base.ExecuteAsync<TResult>(query, cancellationToken);
    }

    private void Shadow(Expression query, Type result)
    {
        using var connection = new FakeSqlConnection(ShadowLog.Current.Add);
        using var shadow = SqlServerContext.Create(connection, _origin.CurrentUser);
        shadow.ChangeTracker.QueryTrackingBehavior = _origin.ChangeTracker.QueryTrackingBehavior;
        try
        {
            Run.MakeGenericMethod(result).Invoke(null, [shadow, new Rerooting(_origin, shadow).Visit(query)]);
        }
        catch (TargetInvocationException) when (connection.Commands > 0)
        {
            // Translated and sent; that no row came back may well be an error to the caller of First.
        }
        catch (TargetInvocationException exception)
        {
            ShadowLog.Current.Refuse(query.ToString(), exception.InnerException!);
            throw new InvalidOperationException($"SQL Server cannot run this query: {exception.InnerException!.Message}", exception.InnerException);
        }
    }

    private static void RunOnShadow<TResult>(DbContext shadow, Expression query)
    {
        var result = shadow.GetService<IQueryCompiler>().Execute<TResult>(query);
        if (result is IEnumerable rows and not string)
        {
            foreach (var row in rows)
            {
                GC.KeepAlive(row);
            }
        }
    }
}
