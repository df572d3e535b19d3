using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What a later revision makes of early ends, transfers and grades.</summary>
public abstract class RevisedStayTests : StayArrangement
{
    [DatabaseFact]
    public async Task Revision_ThatChangesTheRow_KeepsTheEarlyEnd()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);
        await RevisedAsync(Start, End.AddDays(-1), 1);

        var entry = await EntryAsync(1);
        Assert.Equal((November, StayEnd.ByStudent, "升学", End.AddDays(-1)), (entry.EndedOn, entry.EndedBy, entry.EndReason, entry.End));
        Assert.Equal(["2018-09-01 2", "2018-11-16 -1", "2019-03-01 -1"], await PresenceAsync());
    }

    [DatabaseFact]
    public async Task Revision_OfATransferredPerson_KeepsTheTransfer_WhichCanStillBeUndone()
    {
        await ApprovedAsync(1);
        await TransferAsync(1);
        var before = await PresenceByPostAsync();
        await RevisedAsync(Start, End, 1);

        Assert.Equal(before, await PresenceByPostAsync());
        var origin = await EntryAsync(1);
        Assert.Equal(origin.Id, await One.ReadAsync(db => db.RosterEntries.Where(e => e.IsInForce && e.TransferredFromId != null).Select(e => e.TransferredFromId).SingleAsync()));
        await UndoAsync(1);
        Assert.Equal(["2018-09-01 1 在线客服", "2019-03-01 -1 在线客服"], await PresenceByPostAsync());
    }

    [DatabaseFact]
    public async Task Revision_ThatContradictsAnEnd_IsRefusedAtSubmission_UntilTheEndIsUndone()
    {
        await ApprovedAsync(1, 2);
        await EndAsync(1);
        await UploadRevisionAsync(Start, November.AddDays(-1), 1);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => One.SubmitAsync(Roster));
        Assert.Equal([("Roster.StayContradicted", 1, "1")], refusal.Errors.Select(e => (e.Code, (int)e.Arguments[0], (string)e.Arguments[1])));

        await UndoAsync(1);
        await One.SubmitAsync(Roster);
        await One.ApproveAsync(Roster);
        Assert.Null((await EntryAsync(1)).EndedOn);
    }

    [DatabaseFact]
    public async Task Revision_ThatDropsSomebodyWhoEnded_IsRefusedAtApproval_ThoughTheEndCameAfterSubmission()
    {
        await ApprovedAsync(1, 2);
        var upload = await UploadRevisionAsync(Start, End, 3);
        await One.RemoveAsync(Roster, upload, 1);
        await One.SubmitAsync(Roster);
        await EndAsync(1);

        var refusal = await Assert.ThrowsAsync<DomainException>(() => One.ApproveAsync(Roster));
        Assert.Equal([("Roster.StayDropped", 1)], refusal.Errors.Select(e => (e.Code, (int)e.Arguments[0])));
        Assert.Equal(November, (await EntryAsync(1)).EndedOn);
    }
}

public sealed class SqliteRevisedStayTests : RevisedStayTests;

[OnSqlServer]
public sealed class SqlServerRevisedStayTests : RevisedStayTests;
