using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>What is taken up into the working entries, and taken back.</summary>
public abstract class WorkingEntriesTests : UploadTests
{
    [DatabaseFact]
    public async Task TakenUp_ReplacesAndRemoves_AndTakenBack_RestoresExactlyThat()
    {
        var first = await TakenUpAsync(Piece(await UploadAsync(), 2, 3, 4));
        var before = await WorkingAsync();
        Assert.Equal(3, before.Count);

        var upload = await UploadAsync();
        var piece = Piece(upload, 2);
        piece.Rows.Clear();
        piece.Rows.AddRange([Row(upload, 2, RowStatus.Changed, before[0]), Row(upload, 0, RowStatus.Removed, before[2])]);
        await TakenUpAsync(piece, removesMissing: true);
        var after = await WorkingAsync();
        Assert.Equal(2, after.Count);
        Assert.Contains(before[1], after);
        Assert.DoesNotContain(before[0], after);

        await TakeBackAsync(upload);
        Assert.Equal(before, await WorkingAsync());
        Assert.Equal(3, await CountAsync(db => db.RosterEntries.Where(e => e.RosterId == Roster.Id)));
        await TakeBackAsync(first);
        Assert.Empty(await WorkingAsync());
    }

    [DatabaseFact]
    public async Task WorkingEntries_PageByPage_ComeOnceEach()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 5, 3, 9, 2, 7));
        await using var session = Database.As(TestUser.Coordinator);
        var (found, last) = (new List<int>(), 0);
        while (await session.Get<IUploadStaging>().ListWorkingAsync(Roster.Id, last, 2, default) is { Count: > 0 } page)
        {
            found.AddRange(page.Select(e => e.Id));
            last = page[^1].Id;
        }

        Assert.Equal((5, 5), (found.Count, found.Distinct().Count()));
    }

    [DatabaseFact]
    public async Task NotRemovingMissingOnes_LeavesThem_AndForgetsTheirRows()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 2, 3));
        var before = await WorkingAsync();
        var upload = await UploadAsync();
        var piece = Piece(upload, 4);
        piece.Rows.Add(Row(upload, 0, RowStatus.Removed, before[1]));
        await TakenUpAsync(piece, removesMissing: false);

        Assert.Equal(3, (await WorkingAsync()).Count);
        Assert.Equal(0, await CountAsync(db => db.UploadRows.Where(r => r.Status == RowStatus.Removed)));
    }

    [DatabaseFact]
    public async Task Liaison_OfAnotherCollege_ChangesNothing()
    {
        var upload = await UploadAsync();
        await WriteAsync((await BeginAsync(upload))!, Piece(upload, 2));
        await using var session = Database.As(TestUser.Liaison(Other.Id));
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeUpAsync(upload.Id, removesMissing: true, token), default);
        Assert.Empty(await WorkingAsync());
        Assert.Null(await session.Get<IUploadQueries>().FindAsync(Roster.Id, upload.Id, default));
        Assert.Null(await session.Get<IRosterUploadRepository>().FindAsync(upload.Id, default));
    }
}

public sealed class WorkingEntriesTestsOnSqlite : WorkingEntriesTests;

[OnSqlServer]
public sealed class WorkingEntriesTestsOnSqlServer : WorkingEntriesTests;
