using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Investments;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Scoping;

public abstract class SaveGuardTests : TwoColleges
{
    [DatabaseFact]
    public async Task Add_RowOfOwnCollege_IsStored()
    {
        await using var session = Database.As(TestUser.Liaison(Anhui.Id));
        session.Context.Add(new Headcount(Anhui.Id, 2016, 5, null));

        await session.UnitOfWork.SaveChangesAsync(default);

        Assert.Equal(2, await session.Context.Headcounts.CountAsync());
    }

    [DatabaseFact]
    public Task Add_RowOfOtherCollege_IsRefused() => RefusedAsync(
        TestUser.Liaison(Anhui.Id), context => context.Add(new Headcount(Jiangsu.Id, 2016, 5, null)));

    [DatabaseFact]
    public Task Add_RowOfTheEnterprise_IsRefusedToALiaison() => RefusedAsync(
        TestUser.Liaison(Anhui.Id), context => context.Add(new InvestmentEntry(InvestmentKind.Cash, "奖学金")));

    [DatabaseFact]
    public Task Add_College_IsRefusedToALiaison() => RefusedAsync(
        TestUser.Liaison(Anhui.Id), context => context.Add(TestData.College("新学院")));

    [DatabaseFact]
    public async Task Change_RowOfOtherCollege_IsRefused()
    {
        var row = await FindAsync<Headcount>(h => h.CollegeId == Jiangsu.Id);
        await RefusedAsync(TestUser.Liaison(Anhui.Id), context =>
        {
            context.Attach(row);
            row.Declare(999);
        });
    }

    [DatabaseFact]
    public async Task Delete_RowOfOtherCollege_IsRefused()
    {
        var row = await FindAsync<Headcount>(h => h.CollegeId == Jiangsu.Id);
        await RefusedAsync(TestUser.Liaison(Anhui.Id), context => context.Remove(row));
    }

    [DatabaseFact]
    public async Task Move_OwnRowToOtherCollege_IsRefused()
    {
        var row = await FindAsync<Headcount>(h => h.CollegeId == Anhui.Id);
        await RefusedAsync(TestUser.Liaison(Anhui.Id), context => context.Attach(row).Property(h => h.CollegeId).CurrentValue = Jiangsu.Id);
    }

    [DatabaseFact]
    public async Task Move_OtherCollegesRowToOwn_IsRefused()
    {
        var row = await FindAsync<Headcount>(h => h.CollegeId == Jiangsu.Id);
        await RefusedAsync(TestUser.Liaison(Anhui.Id), context => context.Attach(row).Property(h => h.CollegeId).CurrentValue = Anhui.Id);
    }

    [DatabaseFact]
    public async Task Change_OtherCollege_IsRefused()
    {
        var college = await FindAsync<College>(c => c.Id == Jiangsu.Id);
        await RefusedAsync(TestUser.Liaison(Anhui.Id), context =>
        {
            context.Attach(college);
            college.Delete(Database.Time.GetUtcNow().UtcDateTime);
        });
    }

    [DatabaseFact]
    public Task Add_WithoutScope_IsRefused() => RefusedAsync(
        TestUser.Nobody, context => context.Add(new Headcount(Anhui.Id, 2016, 5, null)));

    [DatabaseFact]
    public async Task Add_RowOfLoadedCollegeInTheRegion_IsStored()
    {
        await using var session = Database.As(TestUser.Regional("32"));
        session.Context.Add(new Headcount(await session.Context.Colleges.SingleAsync(), 2016, 5, null));
        session.Context.Add(TestData.College("南京新学院", "32"));

        await session.UnitOfWork.SaveChangesAsync(default);

        Assert.Equal(2, await session.Context.Headcounts.CountAsync());
        Assert.Equal(2, await session.Context.Colleges.CountAsync());
    }

    [DatabaseFact]
    public Task Add_RowOfACollegeWhoseProvinceIsNotLoaded_IsRefused() => RefusedAsync(
        TestUser.Regional("32"), context => context.Add(new Headcount(Jiangsu.Id, 2016, 5, null)));

    [DatabaseFact]
    public async Task Move_CollegeOutOfAnotherRegionIntoOwn_IsRefused()
    {
        var college = await FindAsync<College>(c => c.Id == Anhui.Id);
        await RefusedAsync(TestUser.Regional("32"), context => context.Attach(college).Property(c => c.ProvinceCode).CurrentValue = "32");
    }

    [DatabaseFact]
    public async Task Move_CollegeOutOfOwnRegion_IsRefused()
    {
        var college = await FindAsync<College>(c => c.Id == Jiangsu.Id);
        await RefusedAsync(TestUser.Regional("32"), context => context.Attach(college).Property(c => c.ProvinceCode).CurrentValue = "34");
    }

    [DatabaseFact]
    public async Task Move_RowOfAnotherRegionToACollegeOfOwn_IsRefused()
    {
        var row = await FindAsync<Headcount>(h => h.CollegeId == Anhui.Id);
        var college = await FindAsync<College>(c => c.Id == Jiangsu.Id);
        await RefusedAsync(TestUser.Regional("32"), context =>
        {
            context.Attach(college);
            context.Attach(row).Property(h => h.CollegeId).CurrentValue = college.Id;
        });
    }

    [DatabaseFact]
    public async Task SynchronousSave_IsRefused()
    {
        await using var session = Database.As(TestUser.Coordinator);
        session.Context.Add(new Headcount(Anhui.Id, 2016, 5, null));

        Assert.Throws<InvalidOperationException>(() => session.Context.SaveChanges());
    }

    private async Task RefusedAsync(ICurrentUser user, Action<PartnershipDbContext> change)
    {
        var before = await FingerprintAsync();
        await using (var session = Database.As(user))
        {
            change(session.Context);
            var refusal = await Assert.ThrowsAsync<InvalidOperationException>(() => session.UnitOfWork.SaveChangesAsync(default));
            Assert.Contains("scope", refusal.Message);
        }

        Assert.Equal(before, await FingerprintAsync());
    }

    private async Task<string> FingerprintAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var headcounts = await session.Context.Headcounts.OrderBy(h => h.Id).Select(h => $"{h.Id}:{h.CollegeId}:{h.Persons}").ToListAsync();
        var colleges = await session.Context.Colleges.OrderBy(c => c.Id).Select(c => $"{c.Id}:{c.ProvinceCode}:{c.DeletedAt}").ToListAsync();
        var others = await session.Context.InvestmentEntries.CountAsync() + await session.Context.ChangeEntries.CountAsync();
        return string.Join(' ', [.. headcounts, .. colleges, others]);
    }

    private async Task<T> FindAsync<T>(System.Linq.Expressions.Expression<Func<T, bool>> which)
        where T : Entity
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Context.Set<T>().AsNoTracking().SingleAsync(which);
    }
}

public sealed class SaveGuardTestsOnSqlite : SaveGuardTests;

[OnSqlServer]
public sealed class SaveGuardTestsOnSqlServer : SaveGuardTests;
