using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Rosters;

/// <summary>Rows of an upload on their way into staging.</summary>
public abstract class UploadStagingTests : UploadTests
{
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
}

public sealed class UploadStagingTestsOnSqlite : UploadStagingTests;

[OnSqlServer]
public sealed class UploadStagingTestsOnSqlServer : UploadStagingTests;
