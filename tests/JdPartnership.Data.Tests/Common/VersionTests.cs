using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Common;

public abstract class VersionTests : DatabaseTests
{
    private readonly College _college = TestData.College("芜湖职业技术学院");

    [DatabaseFact]
    public async Task Save_BumpsTheVersionOfWhatChanged()
    {
        Assert.Equal(1, (await LoadAsync()).Version);
        await RenameAsync("一", expected: 1);
        await RenameAsync("二", expected: 2);

        Assert.Equal(3, (await LoadAsync()).Version);
    }

    [DatabaseFact]
    public async Task Save_OnAStaleForm_IsRefusedAndLosesNothing()
    {
        await RenameAsync("先到", expected: 1);

        await Assert.ThrowsAsync<ConcurrencyException>(() => RenameAsync("后到", expected: 1));

        Assert.Equal("先到", (await LoadAsync()).Remark);
    }

    [DatabaseFact]
    public async Task Save_OfTwoWhoLoadedTheSameRow_LetsOneWin()
    {
        await using var first = Database.As(TestUser.Coordinator);
        await using var second = Database.As(TestUser.Coordinator);
        Describe(await first.Context.Colleges.SingleAsync(), "甲");
        Describe(await second.Context.Colleges.SingleAsync(), "乙");

        await first.UnitOfWork.SaveChangesAsync(default);
        await Assert.ThrowsAsync<ConcurrencyException>(() => second.UnitOfWork.SaveChangesAsync(default));

        Assert.Equal("甲", (await LoadAsync()).Remark);
    }

    [DatabaseFact]
    public async Task Remove_OnAStaleRow_IsRefused()
    {
        await using var first = Database.As(TestUser.Coordinator);
        first.Context.Remove(await first.Context.Colleges.SingleAsync());
        await RenameAsync("甲", expected: 1);

        await Assert.ThrowsAsync<ConcurrencyException>(() => first.UnitOfWork.SaveChangesAsync(default));
    }

    [DatabaseFact]
    public async Task Save_OfManyWithTheSameVersion_LetsExactlyOneWin()
    {
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 8).Select(async number =>
        {
            try
            {
                await RenameAsync($"第{number}", expected: 1);
                return true;
            }
            catch (ConcurrencyException)
            {
                return false;
            }
        }));

        Assert.Equal(1, outcomes.Count(won => won));
        Assert.Equal(2, (await LoadAsync()).Version);
    }

    protected override Task ArrangeAsync() => Database.StoreAsync(_college);

    private static void Describe(College college, string remark) =>
        college.Describe(new CollegeDetails { Name = college.Name, Type = college.Type, ProvinceCode = college.ProvinceCode, Remark = remark });

    private async Task RenameAsync(string remark, int expected)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var college = await session.Context.Colleges.SingleAsync();
        Describe(college, remark);
        session.UnitOfWork.ExpectVersion(college, expected);
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    private async Task<College> LoadAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Context.Colleges.SingleAsync();
    }
}

public sealed class VersionTestsOnSqlite : VersionTests;

[OnSqlServer]
public sealed class VersionTestsOnSqlServer : VersionTests;
