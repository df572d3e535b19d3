using System.Data.Common;
using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.Data.Tests.Common;

/// <summary>What a bad network does to a transaction: it is lost, or it is stored and nobody is told. Timeouts are tried again.</summary>
internal static class ShakyConnection
{
    /// <param name="lostAnswers">Commits that are done and not answered.</param>
    public static PartnershipDbContext Open(SqliteTestDatabase database, int lostAnswers = 0)
    {
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, database.ConnectionString)
            .AddPartnershipInterceptors(database.Time)
            .AddInterceptors(new LostAnswers(lostAnswers))
            .ReplaceService<IExecutionStrategyFactory, RetriesTimeouts>();
        return new PartnershipDbContext(options.Options, TestUser.Coordinator);
    }

    public static UnitOfWork UnitOfWork(PartnershipDbContext context) => new(context, new SqliteUniqueViolationReader());

    private sealed class LostAnswers(int left) : DbTransactionInterceptor
    {
        private int _left = left;

        public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default) =>
            _left-- > 0 ? throw new TimeoutException() : Task.CompletedTask;
    }

    private sealed class RetriesTimeouts(ExecutionStrategyDependencies dependencies) : RelationalExecutionStrategyFactory(dependencies)
    {
        protected override IExecutionStrategy CreateDefaultStrategy(ExecutionStrategyDependencies dependencies) => new Strategy(dependencies);

        private sealed class Strategy(ExecutionStrategyDependencies dependencies) : ExecutionStrategy(dependencies, maxRetryCount: 2, TimeSpan.FromMilliseconds(1))
        {
            protected override bool ShouldRetryOn(Exception exception) => exception is TimeoutException;
        }
    }
}
