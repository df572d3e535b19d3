using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

public abstract class ApprovalTests : DatabaseTests
{
    private RosterArrangement _one = null!;

    private static readonly DateOnly Autumn = new(2018, 9, 1);
    private static readonly DateOnly Winter = new(2018, 12, 31);

    [DatabaseFact]
    public async Task Approve_BringsTheWorkingEntriesIntoForce_AndCountsThem()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1, 2, 3]);
        await _one.SubmitAsync(roster);
        Assert.Empty(await CountedAsync());

        await _one.ApproveAsync(roster);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(3, await _one.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
        Assert.Equal([("2018-09-01", 3), ("2019-03-01", -3)], await PresenceAsync());
        var stored = await _one.ReadAsync(db => db.Rosters.SingleAsync());
        Assert.Equal((RosterState.Approved, 1), (stored.State, stored.ApprovedRevision));
    }

    [DatabaseFact]
    public async Task Approve_OnePersonInTwoBatchesOfAYear_IsCountedOnce()
    {
        var spring = await _one.RosterAsync("2018年春季");
        await _one.UploadAsync(spring, [1, 2], (u, p) => _one.Entry(u, p, new DateOnly(2018, 3, 1), new DateOnly(2018, 6, 30)));
        var autumn = await _one.RosterAsync("2018年秋季");
        await _one.UploadAsync(autumn, [2, 3], (u, p) => _one.Entry(u, p, Autumn, Winter));
        foreach (var roster in new[] { spring, autumn })
        {
            await _one.SubmitAsync(roster);
            await _one.ApproveAsync(roster);
        }

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(4, await _one.ReadAsync(db => db.PresenceChanges.CountAsync()));
    }

    [DatabaseFact]
    public async Task Approve_WorkStudyIsNoInternship_AndOrientationIsNotOnPost()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1, 2, 3], (u, p) => _one.Entry(u, p, Autumn, Winter, (EngagementKind)(p - 1)));
        await _one.SubmitAsync(roster);
        await _one.ApproveAsync(roster);

        Assert.Equal([(2018, 2)], await CountedAsync());
        Assert.Equal([("2018-09-01", 1), ("2019-01-01", -1)], await PresenceAsync());
    }

    [DatabaseFact]
    public async Task Approve_WhileAnotherRosterOfTheCentreIsApproved_IsRefused()
    {
        var other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院"), beside: _one);
        Roster[] rosters = [await _one.OfferedRosterAsync(), await other.OfferedRosterAsync()];
        await _one.UploadAsync(rosters[0], [1]);
        await other.UploadAsync(rosters[1], [2]);
        await _one.SubmitAsync(rosters[0]);
        await other.SubmitAsync(rosters[1]);

        await Assert.ThrowsAsync<ConcurrencyException>(() => _one.ApproveAsync(rosters[0], new Meanwhile(() => other.ApproveAsync(rosters[1]))));

        Assert.Equal(1, await _one.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
        await _one.ApproveAsync(rosters[0]);
        Assert.Equal(2, await _one.ReadAsync(db => db.RosterEntries.CountAsync(e => e.IsInForce)));
    }

    [DatabaseFact]
    public async Task Approve_YearsAreThoseInWhichTheStaysBegin()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1, 2, 3], (u, p) => _one.Entry(u, p, new DateOnly(2016 + p, 12, 31), new DateOnly(2020, 1, 1)));
        await _one.SubmitAsync(roster);
        await _one.ApproveAsync(roster);
        Assert.Equal([(2017, 1), (2018, 1), (2019, 1)], await CountedAsync());
    }

    [DatabaseFact]
    public async Task Revision_LeavesWhatIsInForceUntilItIsApproved()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1, 2, 3]);
        await _one.SubmitAsync(roster);
        await _one.ApproveAsync(roster);
        var later = await ReviseAsync(roster, [2, 4]);
        await _one.RemoveAsync(roster, later, 2, 3);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(["1", "2", "3"], await InForceAsync());

        await _one.SubmitAsync(roster);
        await _one.ApproveAsync(roster);

        Assert.Equal([(2018, 3)], await CountedAsync());
        Assert.Equal(["1", "2", "4"], await InForceAsync());
        Assert.Equal(3, (await PresenceAsync())[0].Delta);
        Assert.Equal(2, await _one.ReadAsync(db => db.Rosters.Select(r => r.ApprovedRevision).SingleAsync()));
    }

    [DatabaseFact]
    public async Task Approve_AnotherCollegesCountsStay()
    {
        var other = new RosterArrangement(Database, TestData.College("江苏财经职业技术学院", "32"), _one);
        var theirs = await other.RosterAsync();
        await other.UploadAsync(theirs, [1, 9]);
        await other.SubmitAsync(theirs);
        await other.ApproveAsync(theirs);
        var ours = await _one.RosterAsync();
        await _one.UploadAsync(ours, [1]);
        await _one.SubmitAsync(ours);
        await _one.ApproveAsync(ours);

        var counted = await _one.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Persons).Select(c => new { c.CollegeId, c.Persons }).ToListAsync());
        Assert.Equal([(_one.College.Id, 1), (other.College.Id, 2)], counted.Select(c => (c.CollegeId!.Value, c.Persons)));
    }

    [DatabaseFact]
    public async Task Approve_StaleVersion_ChangesNothing()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1]);
        await _one.SubmitAsync(roster);
        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<ConcurrencyException>(() =>
            RosterArrangement.Service(session, TestUser.Coordinator).ApproveAsync(new MoveRoster { Id = roster.Id, Version = 1 }, default));
        Assert.Empty(await CountedAsync());
        Assert.Empty(await InForceAsync());
    }

    [DatabaseFact]
    public async Task Approve_ByAnotherCollege_IsNotFound()
    {
        var roster = await _one.RosterAsync();
        await using var session = Database.As(TestUser.Nobody);
        await Assert.ThrowsAsync<NotFoundException>(() =>
            RosterArrangement.Service(session, TestUser.Nobody).WithdrawAsync(new MoveRoster { Id = roster.Id, Version = 1 }, default));
    }

    [DatabaseFact]
    public async Task Return_KeepsWhatTheCoordinatorHasSeen_SoThatDifferencesCanBeShown()
    {
        var roster = await _one.RosterAsync();
        var first = await _one.UploadAsync(roster, [1, 2]);
        await _one.SubmitAsync(roster);
        await using (var session = Database.As(TestUser.Coordinator))
        {
            await RosterArrangement.Service(session, TestUser.Coordinator).ReturnAsync(new MoveRoster { Id = roster.Id, Version = 2, Remark = "补充协议" }, default);
        }

        var second = await _one.UploadAsync(roster, [2, 3], (u, p) => _one.Entry(u, p, Autumn, Winter));
        await _one.RemoveAsync(roster, second, 1, 2);

        await using var reading = Database.As(TestUser.Liaison(_one.College.Id));
        var queries = reading.Get<IRosterQueries>();
        Assert.Equal(first.Id, (await queries.FindAsync(roster.Id, default))!.ReviewedUploadId);
        var changes = (await queries.ListChangesAsync(roster.Id, first.Id, new PageRequest(), default)).Items;
        Assert.Equal(["1 gone", "2 End:2019-02-28→2018-12-31", "3 new"], changes.Select(Text).Order(StringComparer.Ordinal));
    }

    [DatabaseFact]
    public async Task Changes_AfterAReview_GoByWhenUploadsWereApplied_NotByWhenTheyCameIn()
    {
        var roster = await _one.RosterAsync();
        var waiting = await _one.UploadAsync(roster, []);
        var first = await _one.UploadAsync(roster, [1, 2]);
        await AppliedAsync(first, RosterTestData.Now);
        await _one.SubmitAsync(roster);
        await using (var session = Database.As(TestUser.Coordinator))
        {
            await RosterArrangement.Service(session, TestUser.Coordinator).ReturnAsync(new MoveRoster { Id = roster.Id, Version = 2, Remark = "补充协议" }, default);
        }

        await Database.StoreAsync(_one.Entry(waiting, 3, Autumn, Winter).TakeUp());
        await _one.RemoveAsync(roster, waiting, 1);
        await AppliedAsync(waiting, RosterTestData.Now.AddHours(1));

        await using var reading = Database.As(TestUser.Coordinator);
        var changes = (await reading.Get<IRosterQueries>().ListChangesAsync(roster.Id, first.Id, new PageRequest(), default)).Items;
        Assert.Equal(["1 gone", "3 new"], changes.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(waiting.Id, await reading.Get<IRosterRepository>().FindLastAppliedAsync(roster.Id, default));
    }

    [DatabaseFact]
    public async Task Changes_AgainstTheApproved()
    {
        var roster = await _one.RosterAsync();
        await _one.UploadAsync(roster, [1, 2, 3]);
        await _one.SubmitAsync(roster);
        await _one.ApproveAsync(roster);
        var later = await ReviseAsync(roster, [2, 4], (u, p) => _one.Entry(u, p, Autumn, Winter));
        await _one.RemoveAsync(roster, later, 2, 3);

        await using var session = Database.As(TestUser.Coordinator);
        var changes = await session.Get<IRosterQueries>().ListChangesAsync(roster.Id, null, new PageRequest(), default);
        Assert.Equal(["2 End:2019-02-28→2018-12-31", "3 gone", "4 new"], changes.Items.Select(Text).Order(StringComparer.Ordinal));
        Assert.Equal(3, changes.Total);
    }

    protected override Task ArrangeAsync()
    {
        _one = new RosterArrangement(Database, TestData.College("芜湖职业技术学院"));
        return Database.StoreAsync(_one.College);
    }

    private Task<int> AppliedAsync(Core.Rosters.Uploads.RosterUpload upload, DateTime at) => _one.ReadAsync(db =>
        db.RosterUploads.Where(u => u.Id == upload.Id).ExecuteUpdateAsync(set => set.SetProperty(u => u.AppliedAt, at)));

    private async Task<Core.Rosters.Uploads.RosterUpload> ReviseAsync(Roster roster, int[] persons, Func<Core.Rosters.Uploads.RosterUpload, int, RosterEntry>? entry = null)
    {
        var upload = await _one.UploadAsync(roster, persons, entry);
        await using var session = Database.As(TestUser.Coordinator);
        var stored = await session.Context.Rosters.AsTracking().SingleAsync(r => r.Id == roster.Id);
        stored.Apply(TestUser.Coordinator, RosterTestData.Now, upload.FileName);
        await session.UnitOfWork.SaveChangesAsync(default);
        return upload;
    }

    private static string Text(Core.Rosters.Entries.EntryChange change)
    {
        var person = int.Parse(change.Shown.IdIndex, System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture);
        return change switch
        {
            { Old: null } => $"{person} new",
            { New: null } => $"{person} gone",
            _ => $"{person} {string.Join(',', change.Fields.Select(f => $"{f.Column}:{f.Old}→{f.New}"))}",
        };
    }

    private async Task<List<(int Year, int Persons)>> CountedAsync() =>
        [.. (await _one.ReadAsync(db => db.CountedHeadcounts.OrderBy(c => c.Year).ToListAsync())).Select(c => (c.Year, c.Persons))];

    private async Task<List<(string Day, int Delta)>> PresenceAsync() =>
        [.. (await _one.ReadAsync(db => db.PresenceChanges.OrderBy(c => c.Day).ToListAsync())).Select(c => (c.Day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), c.Delta))];

    private async Task<IEnumerable<string>> InForceAsync() =>
        (await _one.ReadAsync(db => db.RosterEntries.Where(e => e.IsInForce).OrderBy(e => e.IdIndex).Select(e => e.IdIndex).ToListAsync())).Select(i => i.TrimStart('0'));

    /// <summary>Something that happens while the rules are asked.</summary>
    private sealed class Meanwhile(Func<Task> work) : IRosterRecheck
    {
        public Task RunAsync(int rosterId, CancellationToken cancellationToken) => work();
    }
}

public sealed class SqliteApprovalTests : ApprovalTests;

[OnSqlServer]
public sealed class SqlServerApprovalTests : ApprovalTests;
