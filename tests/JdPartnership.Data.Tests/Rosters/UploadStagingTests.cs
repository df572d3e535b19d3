using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Rows of an upload on their way into the roster and back.</summary>
public abstract class UploadStagingTests : DatabaseTests
{
    private readonly College _college = TestData.College("芜湖职业技术学院", "34");
    private readonly College _other = TestData.College("三江学院", "32");
    private readonly Post _post = new("在线客服");
    private readonly ServiceCentre _centre = RosterTestData.Centre();
    private Roster _roster = null!;

    [DatabaseFact]
    public async Task Begin_DropsWhatADeadAttemptStaged_AndFencesItOff()
    {
        var upload = await UploadAsync();
        var dead = (await BeginAsync(upload))!;
        Assert.True(await WriteAsync(dead, Piece(upload, 2, 3)));
        var alive = (await BeginAsync(upload))!;

        Assert.Equal((0, 0), await StagedAsync());
        Assert.False(await WriteAsync(dead, Piece(upload, 4)));
        Assert.True(await WriteAsync(alive, Piece(upload, 2)));
        Assert.Equal((1, 1), await StagedAsync());
        Assert.Equal(1, await CountAsync(db => db.RosterUploads.Where(u => u.Rows == 1 && u.State == UploadState.Reading)));
    }

    [DatabaseFact]
    public async Task Begin_OfAnUploadThatIsOver_IsRefused()
    {
        var upload = await UploadAsync();
        await ChangeAsync(upload, u => u.Cancel());
        Assert.Null(await BeginAsync(upload));
    }

    [DatabaseFact]
    public async Task Cancelled_TakesNoMoreRows()
    {
        var upload = await UploadAsync();
        var attempt = (await BeginAsync(upload))!;
        await ChangeAsync(upload, u => u.Cancel());
        Assert.False(await WriteAsync(attempt, Piece(upload, 2)));
        Assert.Equal((0, 0), await StagedAsync());
    }

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
        Assert.Equal(3, await CountAsync(db => db.RosterEntries.Where(e => e.RosterId == _roster.Id)));
        await TakeBackAsync(first);
        Assert.Empty(await WorkingAsync());
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
        await using var session = Database.As(TestUser.Liaison(_other.Id));
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeUpAsync(upload.Id, removesMissing: true, token), default);
        Assert.Empty(await WorkingAsync());
        Assert.Null(await session.Get<IUploadQueries>().FindAsync(_roster.Id, upload.Id, default));
        Assert.Null(await session.Get<IRosterUploadRepository>().FindAsync(upload.Id, default));
    }

    [DatabaseFact]
    public async Task Lines_ShowWhatChanges_ByStatusAndByFinding()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 2, 3));
        var before = await WorkingAsync();
        var upload = await UploadAsync();
        var piece = new StagedPiece();
        piece.Entries.Add(Entry(upload, 2, "新备注"));
        piece.Rows.AddRange([Row(upload, 2, RowStatus.Changed, before[0]), Row(upload, 3, RowStatus.Error, null), Row(upload, 0, RowStatus.Removed, before[1])]);
        piece.Findings.AddRange([Finding(upload, 3, "NameMissing", RuleSeverity.Block), Finding(upload, 3, "NameOdd", RuleSeverity.Inform), Finding(upload, 0, "R05", RuleSeverity.Warn)]);
        await WriteAsync((await BeginAsync(upload))!, piece);

        await using var session = Database.As(TestUser.Liaison(_college.Id));
        var queries = session.Get<IUploadQueries>();
        var all = await queries.ListLinesAsync(upload.Id, new LineFilter(null, null), new PageRequest(1, 50), default);
        Assert.Equal([2, 3, 0], all.Items.Select(l => l.RowNumber));
        Assert.Equal([new ValueChange(RosterColumn.Remark, null, "新备注")], all.Items[0].Changes);
        Assert.Equal(["NameMissing", "NameOdd"], all.Items[1].Findings.Select(f => f.Code));
        Assert.Empty(all.Items[2].Findings);
        Assert.Equal([3], (await queries.ListLinesAsync(upload.Id, new LineFilter(RowStatus.Error, null), new PageRequest(1, 50), default)).Items.Select(l => l.RowNumber));
        Assert.Equal([3], (await queries.ListLinesAsync(upload.Id, new LineFilter(null, "NameOdd"), new PageRequest(1, 50), default)).Items.Select(l => l.RowNumber));
        Assert.Equal([("NameMissing", 1, 3), ("NameOdd", 1, 3)], (await queries.ListGroupsAsync(upload.Id, default)).Select(g => (g.Code, g.Rows, g.FirstRow)));
        Assert.Equal(["R05"], (await queries.ListWholeAsync(upload.Id, default)).Select(f => f.Code));
        Assert.Equal([3], (await queries.ListByRowAsync(upload.Id, default)).Select(r => r.Key));
        Assert.Equal(2, (await queries.ListStatusesAsync(upload.Id, default)).Count);
        var (posts, centres) = await queries.ListChoicesAsync(_roster.Id, default);
        Assert.Equal(["在线客服"], posts);
        Assert.Equal(["宿迁分中心"], centres);
    }

    [DatabaseFact]
    public async Task Context_HoldsPostsWithTheWagesOfTheFirstDay_AndStaff()
    {
        await Database.StoreAsync(
            new PostWage(_post, _centre, new DateOnly(2017, 1, 1), 3000m),
            new PostWage(_post, _centre, new DateOnly(2018, 1, 1), 3200m),
            new PostWage(_post, _centre, new DateOnly(2019, 1, 1), 9999m),
            new StaffingLevel(_centre, null, new DateOnly(2018, 1, 1), 400));
        await using var session = Database.As(TestUser.Liaison(_college.Id));
        var facts = (await session.Get<IRosterContextQueries>().FindAsync(_roster.Id, default))!;

        Assert.Equal((new DateOnly(2018, 9, 1), "34"), (facts.Batch.Start, facts.Batch.CollegeProvinceCode));
        Assert.Equal((_post.Id, _centre.Id, 3200m), (facts.Places[0].Place.PostId, facts.Places[0].Place.ServiceCentreId, facts.Places[0].Post.Wages.SamePost));
        Assert.Equal([("宿迁分中心", null, 400)], facts.Staff.Select(s => (s.ServiceCentre, s.Post, s.Staff)));
        await using var stranger = Database.As(TestUser.Liaison(_other.Id));
        Assert.Null(await stranger.Get<IRosterContextQueries>().FindAsync(_roster.Id, default));
    }

    [DatabaseFact]
    public async Task PersonElsewhere_IsTold_OwnRosterAndRemovedOnesAreNot()
    {
        await TakenUpAsync(Piece(await UploadAsync(), 2, 3));
        var elsewhere = new Roster(RosterTestData.Batch(_other));
        await Database.StoreAsync(elsewhere);
        await using var session = Database.As(TestUser.Coordinator);
        var queries = session.Get<IRosterContextQueries>();
        var index = IndexOf(2);

        Assert.Equal(
            [(new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28))],
            (await queries.ListElsewhereAsync(elsewhere.Id, [index, IndexOf(9)], default))[index].Select(s => (s.Start, s.End)));
        Assert.Empty(await queries.ListElsewhereAsync(_roster.Id, [index], default));
        Assert.Empty(await queries.ListOthersAsync(_roster.Id, default));
    }

    protected override async Task ArrangeAsync()
    {
        var batch = RosterTestData.Batch(_college);
        batch.OfferPosts([new BatchPost(_post, _centre)]);
        _roster = new Roster(batch);
        await Database.StoreAsync(_roster, _other);
    }

    private async Task<RosterUpload> UploadAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var roster = (await session.Get<IRosterUploadRepository>().FindRosterAsync(_roster.Id, default))!;
        var upload = RosterTestData.Upload(roster);
        session.Get<IRosterUploadRepository>().Add(upload);
        await session.UnitOfWork.SaveChangesAsync(default);
        return upload;
    }

    private async Task ChangeAsync(RosterUpload upload, Action<RosterUpload> change)
    {
        await using var session = Database.As(TestUser.Coordinator);
        change((await session.Get<IRosterUploadRepository>().FindAsync(upload.Id, default))!);
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    private async Task<ReadAttempt?> BeginAsync(RosterUpload upload)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Get<IUploadStaging>().BeginAsync(upload.SubmissionId, default);
    }

    private async Task<bool> WriteAsync(ReadAttempt attempt, StagedPiece piece)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Get<IUploadStaging>().WriteAsync(attempt, piece, default);
    }

    private async Task<RosterUpload> TakenUpAsync(StagedPiece piece, bool removesMissing = false)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var upload = (await session.Get<IRosterUploadRepository>().FindAsync(piece.Rows[0].UploadId, default))!;
        Assert.True(await WriteAsync((await BeginAsync(upload))!, piece));
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeUpAsync(upload.Id, removesMissing, token), default);
        return upload;
    }

    private async Task TakeBackAsync(RosterUpload upload)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeBackAsync(upload.Id, token), default);
    }

    private async Task<List<int>> WorkingAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return [.. (await session.Get<IUploadStaging>().ListWorkingAsync(_roster.Id, 0, 100, default)).Select(e => e.Id)];
    }

    private async Task<(int Rows, int Findings)> StagedAsync() =>
        (await CountAsync(db => db.UploadRows), await CountAsync(db => db.UploadFindings));

    private async Task<int> CountAsync<T>(Func<PartnershipDbContext, IQueryable<T>> rows)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await rows(session.Context).CountAsync();
    }

    /// <summary>New rows, each with a finding.</summary>
    private StagedPiece Piece(RosterUpload upload, params int[] rows)
    {
        var piece = new StagedPiece();
        foreach (var row in rows)
        {
            piece.Entries.Add(Entry(upload, row));
            piece.Rows.Add(Row(upload, row, RowStatus.New, replaces: null));
            piece.Findings.Add(Finding(upload, row, "R21Minor", RuleSeverity.Inform));
        }

        return piece;
    }

    private RosterEntry Entry(RosterUpload upload, int row, string? remark = null) => new()
    {
        RosterId = upload.RosterId,
        CollegeId = _college.Id,
        AddedById = upload.Id,
        RowNumber = row,
        Name = $"学生{row}",
        NameNormalized = $"学生{row}",
        IdIndex = IndexOf(row),
        IdMask = "320***********24",
        Sealed = [1],
        Fingerprint = new string('0', 32),
        PostId = _post.Id,
        ServiceCentreId = _centre.Id,
        Start = new DateOnly(2018, 9, 1),
        End = new DateOnly(2019, 2, 28),
        Remark = remark,
    };

    private UploadRow Row(RosterUpload upload, int row, RowStatus status, int? replaces) =>
        new() { UploadId = upload.Id, CollegeId = _college.Id, RowNumber = row, Status = status, ReplacesId = replaces };

    private UploadFinding Finding(RosterUpload upload, int row, string code, RuleSeverity severity) =>
        new() { UploadId = upload.Id, CollegeId = _college.Id, RowNumber = row, Code = code, Severity = severity, Column = row == 0 ? null : RosterColumn.Name };

    private static string IndexOf(int row) => row.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}

public sealed class UploadStagingTestsOnSqlite : UploadStagingTests;

[OnSqlServer]
public sealed class UploadStagingTestsOnSqlServer : UploadStagingTests;
