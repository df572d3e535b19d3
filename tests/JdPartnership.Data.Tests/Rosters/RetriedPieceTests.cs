using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Data.Rosters.Uploads;
using JdPartnership.Data.Sqlite;
using JdPartnership.Data.Tests.Common;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>A piece whose commit was done and not answered is written again by the retry; it must stand there once.</summary>
public sealed class RetriedPieceTests : UploadTests
{
    [Fact]
    public async Task RowsWithoutEntries_StandOnce()
    {
        var upload = await UploadAsync();
        var attempt = (await BeginAsync(upload))!;
        var wrong = new StagedPiece();
        wrong.Rows.AddRange([Row(upload, 2, RowStatus.Error, replaces: null), Row(upload, 3, RowStatus.Error, replaces: null)]);
        wrong.Findings.Add(Finding(upload, 3, "R21Minor", RuleSeverity.Inform));

        Assert.True(await WriteShakilyAsync(attempt, wrong));

        Assert.Equal((2, 1), await StagedAsync());
        Assert.Equal(1, await CountAsync(db => db.RosterUploads.Where(u => u.Rows == 2)));
    }

    [Fact]
    public async Task FindingsOfTheWholeRoster_StandOnce()
    {
        var upload = await UploadAsync();
        var attempt = (await BeginAsync(upload))!;
        var whole = new StagedPiece();
        whole.Findings.Add(Finding(upload, 0, "R21Minor", RuleSeverity.Warn));

        Assert.True(await WriteShakilyAsync(attempt, whole));

        Assert.Equal((0, 1), await StagedAsync());
    }

    [Fact]
    public async Task NewEntries_StandOnce_AndTheNextPieceFollows()
    {
        var upload = await UploadAsync();
        var attempt = (await BeginAsync(upload))!;

        Assert.True(await WriteShakilyAsync(attempt, Piece(upload, 2, 3)));
        Assert.True(await WriteAsync(attempt, Piece(upload, 4)));

        Assert.Equal((3, 3), await StagedAsync());
    }

    private async Task<bool> WriteShakilyAsync(ReadAttempt attempt, StagedPiece piece)
    {
        await using var context = ShakyConnection.Open((SqliteTestDatabase)Database, lostAnswers: 1);
        return await new UploadStaging(context, ShakyConnection.UnitOfWork(context), entries: null!, new SqliteBulkWriter()).WriteAsync(attempt, piece, default);
    }
}
