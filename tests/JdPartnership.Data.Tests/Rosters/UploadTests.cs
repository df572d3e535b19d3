using JdPartnership.Core.Colleges;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>A roster of one college with uploads whose rows a test makes up, and another college.</summary>
public abstract class UploadTests : DatabaseTests
{
    protected College College { get; } = TestData.College("芜湖职业技术学院", "34");

    protected College Other { get; } = TestData.College("三江学院", "32");

    protected Post Post { get; } = new("在线客服");

    protected ServiceCentre Centre { get; } = RosterTestData.Centre();

    protected Roster Roster { get; private set; } = null!;

    protected override async Task ArrangeAsync()
    {
        var batch = RosterTestData.Batch(College);
        batch.OfferPosts([new BatchPost(Post, Centre)]);
        Roster = new Roster(batch);
        await Database.StoreAsync(Roster, Other);
    }

    protected async Task<RosterUpload> UploadAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        var roster = (await session.Get<IRosterUploadRepository>().FindRosterAsync(Roster.Id, default))!;
        var upload = RosterTestData.Upload(roster);
        session.Get<IRosterUploadRepository>().Add(upload);
        await session.UnitOfWork.SaveChangesAsync(default);
        return upload;
    }

    protected async Task ChangeAsync(RosterUpload upload, Action<RosterUpload> change)
    {
        await using var session = Database.As(TestUser.Coordinator);
        change((await session.Get<IRosterUploadRepository>().FindAsync(upload.Id, default))!);
        await session.UnitOfWork.SaveChangesAsync(default);
    }

    protected async Task<ReadAttempt?> BeginAsync(RosterUpload upload)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Get<IUploadStaging>().BeginAsync(upload.SubmissionId, default);
    }

    protected async Task<bool> WriteAsync(ReadAttempt attempt, StagedPiece piece)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await session.Get<IUploadStaging>().WriteAsync(attempt, piece, default);
    }

    protected async Task<RosterUpload> TakenUpAsync(StagedPiece piece, bool removesMissing = false)
    {
        await using var session = Database.As(TestUser.Coordinator);
        var upload = (await session.Get<IRosterUploadRepository>().FindAsync(piece.Rows[0].UploadId, default))!;
        Assert.True(await WriteAsync((await BeginAsync(upload))!, piece));
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeUpAsync(upload.Id, removesMissing, token), default);
        return upload;
    }

    protected async Task TakeBackAsync(RosterUpload upload)
    {
        await using var session = Database.As(TestUser.Coordinator);
        await session.UnitOfWork.InTransactionAsync(token => session.Get<IWorkingEntries>().TakeBackAsync(upload.Id, token), default);
    }

    protected async Task<List<int>> WorkingAsync()
    {
        await using var session = Database.As(TestUser.Coordinator);
        return [.. (await session.Get<IUploadStaging>().ListWorkingAsync(Roster.Id, 0, 100, default)).Select(e => e.Id)];
    }

    protected async Task<(int Rows, int Findings)> StagedAsync() =>
        (await CountAsync(db => db.UploadRows), await CountAsync(db => db.UploadFindings));

    protected async Task<int> CountAsync<T>(Func<PartnershipDbContext, IQueryable<T>> rows)
    {
        await using var session = Database.As(TestUser.Coordinator);
        return await rows(session.Context).CountAsync();
    }

    /// <summary>New rows, each with a finding.</summary>
    protected StagedPiece Piece(RosterUpload upload, params int[] rows)
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

    protected RosterEntry Entry(RosterUpload upload, int row, string? remark = null) => new()
    {
        RosterId = upload.RosterId,
        CollegeId = College.Id,
        AddedById = upload.Id,
        RowNumber = row,
        Name = $"学生{row}",
        NameNormalized = $"学生{row}",
        IdIndex = IndexOf(row),
        IdMask = "320***********24",
        Sealed = [1],
        Fingerprint = new string('0', 32),
        PostId = Post.Id,
        ServiceCentreId = Centre.Id,
        Start = new DateOnly(2018, 9, 1),
        End = new DateOnly(2019, 2, 28),
        Remark = remark,
    };

    protected UploadRow Row(RosterUpload upload, int row, RowStatus status, int? replaces) =>
        new() { UploadId = upload.Id, CollegeId = College.Id, RowNumber = row, Status = status, ReplacesId = replaces };

    protected UploadFinding Finding(RosterUpload upload, int row, string code, RuleSeverity severity) =>
        new() { UploadId = upload.Id, CollegeId = College.Id, RowNumber = row, Code = code, Severity = severity, Column = row == 0 ? null : RosterColumn.Name };

    protected static string IndexOf(int row) => row.ToString("x32", System.Globalization.CultureInfo.InvariantCulture);
}
