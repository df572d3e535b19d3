using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.TestKit.SqlServer.Shadow;

/// <summary>
/// Puts SQLite under the rule that SQL Server's retries bring: a transaction somebody begins outside an execution strategy is
/// refused. Nothing is really tried again.
/// </summary>
internal sealed class RetryRules(ExecutionStrategyDependencies dependencies) : RelationalExecutionStrategyFactory(dependencies)
{
    protected override IExecutionStrategy CreateDefaultStrategy(ExecutionStrategyDependencies dependencies) => new Strict(dependencies);

    private sealed class Strict(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 1, TimeSpan.Zero)
    {
        protected override bool ShouldRetryOn(Exception exception) => false;
    }
}
