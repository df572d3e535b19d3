using System.Globalization;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What an approval brings into force, and who counts in which year and on which days.</summary>
public abstract class ApprovalCountTests : ApprovalArrangement
{
    [DatabaseFact]
    public async Task Approve_BringsTheWorkingEntriesIntoForce_AndCountsThem()
    {
        var roster = await SubmittedAsync(One, [1, 2, 3]);
        Assert.Empty(await CountedAsync());

        await One.ApproveAsync(roster);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(3, await One.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
        Assert.Equal([("2018-09-01", 3), ("2019-03-01", -3)], await PresenceAsync());
        var stored = await One.ReadAsync(db => db.Rosters.SingleAsync());
        Assert.Equal((RosterState.Approved, 1), (stored.State, stored.ApprovedRevision));
    }

    [DatabaseFact]
    public async Task Revision_LeavesWhatIsInForceUntilItIsApproved()
    {
        var roster = await ApprovedAsync(One, [1, 2, 3]);
        await One.ReviseAsync(roster, [2, 4], removed: [2, 3]);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(["1", "2", "3"], await InForceAsync());

        await One.SubmitAsync(roster);
        await One.ApproveAsync(roster);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(["1", "2", "4"], await InForceAsync());
        Assert.Equal(3, (await PresenceAsync())[0].Delta);
        Assert.Equal(2, await One.ReadAsync(db => db.Rosters.Select(r => r.ApprovedRevision).SingleAsync()));
    }

    [DatabaseFact]
    public async Task Approve_OnePersonInTwoBatchesOfAYear_IsCountedOnce()
    {
        var spring = await One.RosterAsync("2018年春季");
        await One.UploadAsync(spring, [1, 2], (u, p) => One.Entry(u, p, new DateOnly(2018, 3, 1), new DateOnly(2018, 6, 30)));
        var autumn = await One.RosterAsync("2018年秋季");
        await One.UploadAsync(autumn, [2, 3], (u, p) => One.Entry(u, p, Autumn, Winter));
        foreach (var roster in new[] { spring, autumn })
        {
            await One.SubmitAsync(roster);
            await One.ApproveAsync(roster);
        }

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(4, await One.ReadAsync(db => db.PresenceChanges.CountAsync()));
    }

    [DatabaseFact]
    public async Task Approve_WorkStudyIsNoInternship_AndOrientationIsNotOnPost()
    {
        await ApprovedAsync(One, [1, 2, 3], (u, p) => One.Entry(u, p, Autumn, Winter, (EngagementKind)(p - 1)));

        Assert.Equal([(2018, 2)], await CountedAsync());
        Assert.Equal([("2018-09-01", 1), ("2019-01-01", -1)], await PresenceAsync());
    }

    [DatabaseFact]
    public async Task Approve_YearsAreThoseInWhichTheStaysBegin()
    {
        await ApprovedAsync(One, [1, 2, 3], (u, p) => One.Entry(u, p, new DateOnly(2016 + p, 12, 31), new DateOnly(2020, 1, 1)));
        Assert.Equal([(2017, 1), (2018, 1), (2019, 1)], await CountedAsync());
    }

    [DatabaseFact]
    public async Task Approve_AnotherCollegesCountsStay()
    {
        var other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院", "32"), One);
        await ApprovedAsync(other, [1, 9]);
        await ApprovedAsync(One, [1]);

        var counted = await One.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Persons).Select(c => new { c.CollegeId, c.Persons }).ToListAsync());
        Assert.Equal([(One.College.Id, 1), (other.College.Id, 2)], counted.Select(c => (c.CollegeId!.Value, c.Persons)));
    }

    private async Task<List<(string Day, int Delta)>> PresenceAsync() =>
        [.. (await One.ReadAsync(db => db.PresenceChanges.OrderBy(c => c.Day).ToListAsync())).Select(c => (c.Day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), c.Delta))];
}

public sealed class SqliteApprovalCountTests : ApprovalCountTests;

[OnSqlServer]
public sealed class SqlServerApprovalCountTests : ApprovalCountTests;
