using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Approved entries that go on at another post.</summary>
public abstract class TransferTests : StayArrangement
{
    [DatabaseFact]
    public async Task Transfer_MovesPresence_CountsThePersonOnce_AndCanBeUndone()
    {
        await ApprovedAsync(1, 2);
        await TransferAsync(1);

        Assert.Equal(
            ["2018-09-01 2 在线客服", "2018-11-16 -1 在线客服", "2018-11-16 1 电话客服", "2019-03-01 -1 在线客服", "2019-03-01 -1 电话客服"],
            await PresenceByPostAsync());
        Assert.Equal(2, await One.ReadAsync(db => db.CountedHeadcounts.Select(c => c.Persons).SingleAsync()));
        Assert.Equal(2, (await RosterAsync()).InForce);
        Assert.Equal(2, (await RosterAsync()).Entries);

        await UndoAsync(1);

        Assert.Equal(["2018-09-01 2 在线客服", "2019-03-01 -2 在线客服"], await PresenceByPostAsync());
        Assert.Equal([StayStep.Transferred, StayStep.TransferUndone], await StepsAsync());
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal(2, (await session.Get<IRosterQueries>().ListEntriesAsync(Roster.Id, new(), new PageRequest(), default)).Total);
        Assert.Empty((await session.Get<IRosterQueries>().ListChangesAsync(Roster.Id, null, new PageRequest(), default)).Items);
    }

    [DatabaseFact]
    public async Task Transfer_ThatWentOnElsewhereAgain_IsUndoneFromItsEnd()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var second = await One.ReadAsync(db => db.RosterEntries.SingleAsync(e => e.TransferredFromId != null));
        await EndEntryAsync(second, new DateOnly(2018, 12, 31));

        Assert.Equal("Stay.ContinuationEnded", (await Assert.ThrowsAsync<DomainException>(() => UndoAsync(1))).Errors[0].Code);
        Assert.Equal(["2018-09-01 1 在线客服", "2018-11-16 -1 在线客服", "2018-11-16 1 电话客服", "2019-01-01 -1 电话客服"], await PresenceByPostAsync());
    }

    [DatabaseFact]
    public async Task Upload_IsComparedWithTheRowItBrought_NotWithWhatATransferMadeOfIt()
    {
        await ApprovedAsync(1);
        var origin = await EntryAsync(1);
        await TransferAsync(1);
        await using var session = Database.As(TestUser.Coordinator);
        Assert.Equal([origin.Id], (await session.Get<IUploadStaging>().ListWorkingAsync(Roster.Id, 0, 10, default)).Select(e => e.Id));
    }

    [DatabaseFact]
    public async Task Record_TellsVersions_WhereItGoesOn_AndOtherStaysOfThePerson()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var elsewhere = await One.RosterAsync("2019年春季");
        await One.UploadAsync(elsewhere, [1], (u, p) => One.Entry(u, p, new DateOnly(2019, 3, 1), new DateOnly(2019, 6, 30)));
        await One.SubmitAsync(elsewhere);
        await One.ApproveAsync(elsewhere);

        await using var session = Database.As(TestUser.Liaison(One.College.Id));
        var stays = session.Get<IStayQueries>();
        var entry = (await stays.FindAsync(Roster.Id, (await EntryAsync(1)).Id, default))!;
        var versions = await stays.ListVersionsAsync(entry, default);
        Assert.Equal([("电话客服", true, true), ("在线客服", false, true)], versions.Select(v => (v.Post, v.IsContinuation, v.IsInForce)));
        var other = Assert.Single(await stays.ListElsewhereAsync(entry, default));
        Assert.Equal(("2019年春季", new DateOnly(2019, 6, 30)), (other.Batch, other.LastDay));
        Assert.Single(await stays.ListEventsAsync(entry, default));
        Assert.Equal(["在线客服", "电话客服"], (await stays.ListPlacesAsync(Roster.Id, default)).Select(p => p.Post).Order(StringComparer.Ordinal));

        await using var stranger = Database.As(TestUser.Nobody);
        Assert.Null(await stranger.Get<IStayQueries>().FindAsync(Roster.Id, entry.Id, default));
        Assert.Empty(await stranger.Get<IStayQueries>().ListVersionsAsync(entry, default));
        Assert.Empty(await stranger.Get<IStayQueries>().ListEventsAsync(entry, default));
    }

    [DatabaseFact]
    public async Task History_OfAnEnd_NamesNobody()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var changes = await One.ReadAsync(db => db.ChangeEntries.Where(c => c.EntityType == nameof(RosterEntry) || c.EntityType == nameof(StayEvent)).ToListAsync());
        Assert.NotEmpty(changes);
        Assert.All(changes, c => Assert.Null(c.EntityName));
        Assert.All(changes.SelectMany(c => c.Fields), f => Assert.DoesNotContain("王小明", $"{f.Old}{f.New}", StringComparison.Ordinal));
    }
}

public sealed class SqliteTransferTests : TransferTests;

[OnSqlServer]
public sealed class SqlServerTransferTests : TransferTests;
