using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What a college takes away of its approved stays.</summary>
public abstract class PackageTests : StayArrangement
{
    [DatabaseFact]
    public async Task Package_HoldsApprovedStaysOnly_InTheirOrder_WithGradesAndEnds()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(2);
        await AssessAsync(1, new(null, AssessmentGrade.Passed, null));
        var draft = await One.RosterAsync("未通过");
        await One.UploadAsync(draft, [9]);

        await using var session = Database.As(TestUser.Liaison(One.College.Id));
        var queries = session.Get<IPackageQueries>();
        var rows = await queries.StreamAsync(PackageScope.OfRoster(Roster.Id)).ToListAsync();
        Assert.Equal([(null, AssessmentGrade.Passed), (November, null)], rows.Select(r => (r.EndedOn, r.CollegeGrade)));
        Assert.Equal(["320***********24", "320***********24"], rows.Select(r => r.IdMask));
        Assert.Equal(rows, await queries.StreamAsync(PackageScope.OfYear(One.College.Id, 2018)).ToListAsync());
        Assert.Empty(await queries.StreamAsync(PackageScope.OfYear(One.College.Id, 2019)).ToListAsync());
        Assert.Empty(await queries.StreamAsync(PackageScope.OfRoster(draft.Id)).ToListAsync());
        Assert.Equal("2018年秋季岗位实习", (await queries.FindHeadAsync(PackageScope.OfRoster(Roster.Id), default))!.Title);

        await using var stranger = Database.As(TestUser.Nobody);
        Assert.Null(await stranger.Get<IPackageQueries>().FindHeadAsync(PackageScope.OfRoster(Roster.Id), default));
        Assert.Null(await stranger.Get<IPackageQueries>().FindHeadAsync(PackageScope.OfYear(One.College.Id, 2018), default));
        Assert.Empty(await stranger.Get<IPackageQueries>().StreamAsync(PackageScope.OfYear(One.College.Id, 2018)).ToListAsync());
    }
}

public sealed class SqlitePackageTests : PackageTests;

[OnSqlServer]
public sealed class SqlServerPackageTests : PackageTests;
