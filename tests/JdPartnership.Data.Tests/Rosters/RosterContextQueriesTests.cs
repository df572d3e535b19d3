using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What the rules of a roster ask the database for.</summary>
public abstract class RosterContextQueriesTests : UploadTests
{
    [DatabaseFact]
    public async Task Context_HoldsPostsWithTheWagesOfTheFirstDay_AndStaff()
    {
        await Database.StoreAsync(
            new PostWage(Post, Centre, new DateOnly(2017, 1, 1), 3000m),
            new PostWage(Post, Centre, new DateOnly(2018, 1, 1), 3200m),
            new PostWage(Post, Centre, new DateOnly(2019, 1, 1), 9999m),
            new StaffingLevel(Centre, null, new DateOnly(2018, 1, 1), 400));
        await using var session = Database.As(TestUser.Liaison(College.Id));
        var facts = (await session.Get<IRosterContextQueries>().FindAsync(Roster.Id, default))!;

        Assert.Equal((new DateOnly(2018, 9, 1), "34"), (facts.Batch.Start, facts.Batch.CollegeProvinceCode));
        Assert.Equal((Post.Id, Centre.Id, 3200m), (facts.Places[0].Place.PostId, facts.Places[0].Place.ServiceCentreId, facts.Places[0].Post.Wages.SamePost));
        Assert.Equal([("宿迁分中心", null, 400)], facts.Staff.Select(s => (s.ServiceCentre, s.Post, s.Staff)));
        await using var stranger = Database.As(TestUser.Liaison(Other.Id));
        Assert.Null(await stranger.Get<IRosterContextQueries>().FindAsync(Roster.Id, default));
    }

    [DatabaseFact]
    public async Task Context_HoldsWhatAPostSaysOfItself()
    {
        await using (var session = Database.As(TestUser.Coordinator))
        {
            var post = await session.Context.Posts.AsTracking().SingleAsync(p => p.Id == Post.Id);
            (post.MonthlyHours, post.IsForbiddenToWomen, post.IsForbiddenToMinors, post.LabourGrade) = (166.67m, true, true, 2);
            await session.UnitOfWork.SaveChangesAsync(default);
        }

        await using var reading = Database.As(TestUser.Liaison(College.Id));
        var facts = (await reading.Get<IRosterContextQueries>().FindAsync(Roster.Id, default))!.Places.Single().Post;
        Assert.Equal((166.67m, true, true, 2), (facts.MonthlyHours, facts.IsForbiddenToWomen, facts.IsForbiddenToMinors, facts.LabourGrade));
    }

    [DatabaseFact]
    public async Task PersonElsewhere_IsTold_OwnRosterAndRemovedOnesAreNot()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 2, 3));
        var elsewhere = new Roster(RosterTestData.Batch(Other));
        await Database.StoreAsync(elsewhere);
        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<IRosterContextQueries>();
        var index = IndexOf(2);

        Assert.Equal(
            [(new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28))],
            (await queries.ListElsewhereAsync(elsewhere.Id, [index, IndexOf(9)], default))[index].Select(s => (s.Start, s.End)));
        Assert.Empty(await queries.ListElsewhereAsync(Roster.Id, [index], default));
        Assert.Empty(await queries.ListOthersAsync(Roster.Id, default));
    }
}

public sealed class RosterContextQueriesTestsOnSqlite : RosterContextQueriesTests;

[OnSqlServer]
public sealed class RosterContextQueriesTestsOnSqlServer : RosterContextQueriesTests;
