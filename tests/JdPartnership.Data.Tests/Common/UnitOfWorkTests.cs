using JdPartnership.Core.Internships;
using JdPartnership.Core.Jobs;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

public abstract class UnitOfWorkTests : DatabaseTests
{
    [DatabaseFact]
    public async Task InTransaction_SeveralSaves_AreStoredTogether()
    {
        await using var session = Database.As(TestUser.Coordinator);

        await session.UnitOfWork.InTransactionAsync(
            async token =>
            {
                var college = TestData.College("甲学院");
                session.Context.Add(college);
                await session.UnitOfWork.SaveChangesAsync(token);
                session.Context.Add(new Headcount(college.Id, 2018, 1, null));
                await session.UnitOfWork.SaveChangesAsync(token);
            },
            default);

        Assert.Equal((1, 1, 2), await CountAsync());
    }

    [DatabaseFact]
    public async Task InTransaction_FailureAfterASave_TakesItBackWithItsHistory()
    {
        await using var session = Database.As(TestUser.Coordinator);

        await Assert.ThrowsAsync<TimeoutException>(() => session.UnitOfWork.InTransactionAsync(
            async token =>
            {
                session.Context.Add(TestData.College("甲学院"));
                await session.UnitOfWork.SaveChangesAsync(token);
                throw new TimeoutException();
            },
            default));

        Assert.Equal((0, 0, 0), await CountAsync());
    }

    [DatabaseFact]
    public async Task Save_OneRowOfManyRefused_StoresNone()
    {
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.AddRange(TestData.College("甲学院"), TestData.College("乙学院"), TestData.College("甲学院"));

        await Assert.ThrowsAsync<Core.Common.DuplicateException>(() => session.UnitOfWork.SaveChangesAsync(default));

        Assert.Equal((0, 0, 0), await CountAsync());
    }

    [DatabaseFact]
    public async Task DoubleSubmit_OfTheSameKey_StoresOneJob()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 10).Select(async _ =>
        {
            await using var session = Database.As(TestUser.Coordinator);
            session.Context.Add(new Job("report-editions", JobSentence.Verbatim("导出"), "{}", "submission-1", null, "coordinator", Database.Time.GetUtcNow().UtcDateTime));
            try
            {
                await session.UnitOfWork.SaveChangesAsync(default);
                return true;
            }
            catch (Core.Common.DuplicateException)
            {
                return false;
            }
        }));

        Assert.Equal(1, outcomes.Count(stored => stored));
    }

    [DatabaseFact]
    public async Task Instants_ComeBackAsUtc()
    {
        var now = Database.Time.GetUtcNow().UtcDateTime;
        await Database.StoreAsync(new Job("kind", JobSentence.Verbatim("title"), "{}", null, null, "somebody", now));
        await using var session = Database.As(TestUser.Coordinator);

        var job = await session.Context.Jobs.SingleAsync(j => j.CreatedAt <= now);

        Assert.Equal(now, job.CreatedAt);
        Assert.Equal(DateTimeKind.Utc, job.CreatedAt.Kind);
    }

    private async Task<(int Colleges, int Headcounts, int History)> CountAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return (await session.Context.Colleges.CountAsync(), await session.Context.Headcounts.CountAsync(), await session.Context.ChangeEntries.CountAsync());
    }
}

public sealed class UnitOfWorkTestsOnSqlite : UnitOfWorkTests;

[OnSqlServer]
public sealed class UnitOfWorkTestsOnSqlServer : UnitOfWorkTests;
