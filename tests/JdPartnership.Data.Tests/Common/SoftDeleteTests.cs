using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Data.Common;
using JdPartnership.Data.Tests.Scoping;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

public abstract class SoftDeleteTests : TwoColleges
{
    [DatabaseFact]
    public async Task DeletedCollege_IsHidden_AndComesBackWithEverythingItHad()
    {
        await ChangeAsync(c => c.Delete(Database.Time.GetUtcNow().UtcDateTime));
        await using (var session = Database.As(TestUser.Coordinator))
        {
            Assert.Equal([Jiangsu.Id], await session.Context.Colleges.Select(c => c.Id).ToListAsync());
            Assert.Equal(2, await session.Context.Colleges.IncludingDeleted().CountAsync());
        }

        await ChangeAsync(c => c.Restore());
        await using var again = Database.As(TestUser.Coordinator);
        Assert.Equal(1, await again.Context.Colleges.Where(c => c.Id == Anhui.Id).CountAsync());
        Assert.Equal(1, await again.Context.Headcounts.CountAsync(h => h.CollegeId == Anhui.Id));
    }

    [DatabaseFact]
    public async Task IncludingDeleted_LiftsNotTheCollegeFilter()
    {
        await ChangeAsync(c => c.Delete(Database.Time.GetUtcNow().UtcDateTime));
        await using var liaison = Database.As(TestUser.Liaison(Jiangsu.Id));

        Assert.Equal([Jiangsu.Id], await liaison.Context.Colleges.IncludingDeleted().Select(c => c.Id).ToListAsync());
    }

    [DatabaseFact]
    public async Task NameOfADeletedCollege_StaysTaken()
    {
        await ChangeAsync(c => c.Delete(Database.Time.GetUtcNow().UtcDateTime));
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.Add(TestData.College(Anhui.Name));

        await Assert.ThrowsAsync<DuplicateException>(() => session.UnitOfWork.SaveChangesAsync(default));
    }

    private async Task ChangeAsync(Action<College> change)
    {
        await using var session = Database.As(TestUser.Coordinator);
        change(await session.Context.Colleges.IncludingDeleted().SingleAsync(c => c.Id == Anhui.Id));
        await session.UnitOfWork.SaveChangesAsync(default);
    }
}

public sealed class SoftDeleteTestsOnSqlite : SoftDeleteTests;

[OnSqlServer]
public sealed class SoftDeleteTestsOnSqlServer : SoftDeleteTests;
