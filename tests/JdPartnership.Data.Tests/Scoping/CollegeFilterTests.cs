using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Scoping;

public abstract class CollegeFilterTests : TwoColleges
{
    [DatabaseTheory]
    [MemberData(nameof(OwnedTypes.Names), MemberType = typeof(OwnedTypes))]
    public async Task Liaison_SeesRowsOfItsOwnCollegeOnly(string type)
    {
        await using var session = Database.As(TestUser.Liaison(Anhui.Id));

        var colleges = await OwnedTypes.CollegesOfRowsAsync(session.Context, type);

        Assert.NotEmpty(colleges);
        Assert.All(colleges, id => Assert.Equal(Anhui.Id, id));
    }

    [DatabaseTheory]
    [MemberData(nameof(OwnedTypes.Names), MemberType = typeof(OwnedTypes))]
    public async Task RegionalUser_SeesRowsOfCollegesInItsProvincesOnly(string type)
    {
        await using var session = Database.As(TestUser.Regional("32", "37"));

        var colleges = await OwnedTypes.CollegesOfRowsAsync(session.Context, type);

        Assert.NotEmpty(colleges);
        Assert.All(colleges, id => Assert.Equal(Jiangsu.Id, id));
    }

    [DatabaseTheory]
    [MemberData(nameof(OwnedTypes.Names), MemberType = typeof(OwnedTypes))]
    public async Task UserWithoutScope_SeesNothing(string type)
    {
        await using var session = Database.As(TestUser.Nobody);

        Assert.Empty(await OwnedTypes.CollegesOfRowsAsync(session.Context, type));
    }

    [DatabaseTheory]
    [MemberData(nameof(OwnedTypes.Names), MemberType = typeof(OwnedTypes))]
    public async Task Coordinator_SeesRowsOfEveryCollege(string type)
    {
        await using var session = Database.As(TestUser.Coordinator);

        var colleges = await OwnedTypes.CollegesOfRowsAsync(session.Context, type);

        Assert.Contains(Anhui.Id, colleges);
        Assert.Contains(Jiangsu.Id, colleges);
    }

    [DatabaseFact]
    public async Task Colleges_OfEachScope_AreThoseOfTheScope()
    {
        Assert.Equal([Anhui.Id, Jiangsu.Id], await CollegesSeenByAsync(TestUser.Coordinator));
        Assert.Equal([Anhui.Id], await CollegesSeenByAsync(TestUser.Liaison(Anhui.Id)));
        Assert.Equal([Jiangsu.Id], await CollegesSeenByAsync(TestUser.Regional("32")));
        Assert.Empty(await CollegesSeenByAsync(TestUser.Regional()));
        Assert.Empty(await CollegesSeenByAsync(TestUser.Nobody));
    }

    [DatabaseFact]
    public async Task Find_OtherCollegesId_GivesNothing()
    {
        await using var session = Database.As(TestUser.Liaison(Anhui.Id));

        Assert.Null(await session.Context.Colleges.FindAsync(Jiangsu.Id));
        Assert.NotNull(await session.Context.Colleges.FindAsync(Anhui.Id));
    }

    [DatabaseFact]
    public async Task Include_FromAnEnterpriseRow_StaysWithinTheScope()
    {
        await using var session = Database.As(TestUser.Liaison(Anhui.Id));

        var college = await session.Context.Colleges.Include(c => c.Aliases).SingleAsync();

        Assert.All(college.Aliases, a => Assert.Equal(Anhui.Id, a.CollegeId));
        Assert.Single(college.Aliases);
    }

    [DatabaseFact]
    public async Task BulkChange_ByALiaison_ReachesItsOwnRowsOnly()
    {
        await using (var session = Database.As(TestUser.Liaison(Anhui.Id)))
        {
            Assert.Equal(1, await session.Context.Headcounts.ExecuteUpdateAsync(s => s.SetProperty(h => h.Persons, 7)));
            Assert.Equal(1, await session.Context.RecruitmentFairs.ExecuteDeleteAsync());
        }

        await using var coordinator = Database.As(TestUser.Coordinator);
        Assert.Equal(100, await coordinator.Context.Headcounts.Where(h => h.CollegeId == Jiangsu.Id).Select(h => h.Persons).SingleAsync());
        Assert.Equal(1, await coordinator.Context.RecruitmentFairs.CountAsync());
    }

    private async Task<List<int>> CollegesSeenByAsync(TestUser user)
    {
        await using var session = Database.As(user);
        return await session.Context.Colleges.OrderBy(c => c.Id).Select(c => c.Id).ToListAsync();
    }
}

public sealed class CollegeFilterTestsOnSqlite : CollegeFilterTests;

[OnSqlServer]
public sealed class CollegeFilterTestsOnSqlServer : CollegeFilterTests;
