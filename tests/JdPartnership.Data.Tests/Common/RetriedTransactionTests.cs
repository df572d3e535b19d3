using JdPartnership.Data.Sqlite;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace JdPartnership.Data.Tests.Common;

/// <summary>SQL Server may lose a connection in the middle of a transaction; the unit of work then does the whole of it again.</summary>
public sealed class RetriedTransactionTests
{
    [Fact]
    public async Task InTransaction_LostAfterASave_IsDoneAgainAsAWhole()
    {
        await using var database = await SqliteTestDatabase.CreateAsync();
        var options = new DbContextOptionsBuilder<PartnershipDbContext>();
        SqliteDatabase.Configure(options, database.ConnectionString)
            .AddPartnershipInterceptors(database.Time)
            .ReplaceService<IExecutionStrategyFactory, RetriesTimeouts>();
        await using var context = new PartnershipDbContext(options.Options, TestUser.Coordinator);
        var unitOfWork = new UnitOfWork(context, new SqliteUniqueViolationReader());
        var attempts = 0;

        await unitOfWork.InTransactionAsync(
            async token =>
            {
                attempts++;
                context.Add(TestData.College("甲学院"));
                await unitOfWork.SaveChangesAsync(token);
                if (attempts == 1)
                {
                    throw new TimeoutException();
                }
            },
            default);

        Assert.Equal(2, attempts);
        Assert.Equal(1, await context.Colleges.CountAsync());
        Assert.Equal(1, await context.ChangeEntries.CountAsync());
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
