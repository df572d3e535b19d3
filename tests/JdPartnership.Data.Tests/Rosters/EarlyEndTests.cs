using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Early ends of approved entries and their undoing.</summary>
public abstract class EarlyEndTests : StayArrangement
{
    [DatabaseFact]
    public async Task End_TakesThePersonOutOfPresence_NotOutOfTheCount_AndIsOnRecord()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);

        Assert.Equal(["2018-09-01 2", "2018-11-16 -1", "2019-03-01 -1"], await PresenceAsync());
        Assert.Equal(2, await One.ReadAsync(db => db.CountedHeadcounts.Select(c => c.Persons).SingleAsync()));
        var entry = await EntryAsync(1);
        Assert.Equal((November, StayEnd.ByStudent, "升学"), (entry.EndedOn, entry.EndedBy, entry.EndReason));
        var happened = await One.ReadAsync(db => db.StayEvents.SingleAsync());
        Assert.Equal((StayStep.EndedEarly, November, "coordinator", "宿迁分中心 · 在线客服", One.College.Id), (happened.Step, happened.Day, happened.UserName, happened.From, happened.CollegeId));
    }

    [DatabaseFact]
    public async Task Undo_PutsEverythingBack_AndKeepsBothSteps()
    {
        await ApprovedAsync(1);
        await EndAsync(1);
        await UndoAsync(1);

        Assert.Equal(["2018-09-01 1", "2019-03-01 -1"], await PresenceAsync());
        Assert.Null((await EntryAsync(1)).EndedOn);
        Assert.Equal([StayStep.EndedEarly, StayStep.EndUndone], await StepsAsync());
        Assert.Equal("Stay.NotEnded", (await Assert.ThrowsAsync<DomainException>(() => UndoAsync(1))).Errors[0].Code);
    }

    [DatabaseFact]
    public async Task End_OfAnEntryNotApproved_IsRefused()
    {
        await One.UploadAsync(Roster, [1]);
        Assert.Equal("Stay.NotInForce", (await Assert.ThrowsAsync<DomainException>(() => EndAsync(1))).Errors[0].Code);
    }

    [DatabaseFact]
    public async Task End_ByAnotherCollege_IsNotFound_AndAStaleFormIsAConflict()
    {
        await ApprovedAsync(1);
        var entry = await EntryAsync(1);
        var command = new EndStay { RosterId = Roster.Id, EntryId = entry.Id, Version = entry.Version, LastDay = November, EndedBy = StayEnd.ByCollege, Reason = "召回" };
        await using (var stranger = Database.As(TestUser.Nobody))
        {
            await Assert.ThrowsAsync<NotFoundException>(() => Ends(stranger, TestUser.Nobody).EndAsync(command, default));
        }

        await using var session = Database.As(TestUser.Coordinator);
        await Assert.ThrowsAsync<ConcurrencyException>(() => Ends(session, TestUser.Coordinator).EndAsync(command with { Version = 9 }, default));
        Assert.Null((await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task End_WhileTheRosterMovesOn_Fails()
    {
        await ApprovedAsync(1);
        var entry = await EntryAsync(1);
        await using var session = Database.As(TestUser.Coordinator);
        var stays = session.Get<IStayRepository>();
        var changes = new StayChanges(stays, session.Get<IEntriesInForce>(), session.UnitOfWork);
        var open = await changes.OpenAsync(Roster.Id, entry.Id, entry.Version, default);
        await using (var other = Database.As(TestUser.Coordinator))
        {
            await other.Context.Rosters.Where(r => r.Id == Roster.Id).ExecuteUpdateAsync(set => set.SetProperty(r => r.Version, r => r.Version + 1));
        }

        open.EndEarly(November, StayEnd.ByStudent, "升学");
        await Assert.ThrowsAsync<ConcurrencyException>(() => changes.SaveAsync(open, default));
        Assert.Null((await EntryAsync(1)).EndedOn);
    }
}

public sealed class SqliteEarlyEndTests : EarlyEndTests;

[OnSqlServer]
public sealed class SqlServerEarlyEndTests : EarlyEndTests;
