using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>Taking an upload over.</summary>
public sealed class ApplyUploadTests : UploadDecisionsBench
{
    [Fact]
    public async Task Apply_TakesUp_MovesTheRosterOn_AndSavesOnce()
    {
        var upload = Staged(OneNew);
        await ApplyAsync(removesMissing: true);

        Assert.Equal((UploadState.Applied, RosterStep.Uploaded), (upload.State, upload.Roster!.Events.Single().Step));
        Entries.Verify(e => e.TakeUpAsync(upload.Id, true, default), Times.Once);
        UnitOfWork.Verify(u => u.Touch(upload.Roster), Times.Once);
        UnitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task Apply_OnceMore_IsNoMore()
    {
        Staged(OneNew);
        await ApplyAsync();
        await ApplyAsync();

        Entries.Verify(e => e.TakeUpAsync(It.IsAny<int>(), It.IsAny<bool>(), default), Times.Once);
    }

    [Fact]
    public async Task Apply_WhenTheRosterMovedOn_ReadsAnewAndSaysSo()
    {
        var upload = Staged(OneNew, comparedVersion: 0);

        await RefusedAsync("Upload.RosterMoved", () => ApplyAsync());
        Assert.Equal(UploadState.Received, upload.State);
        Assert.Equal(RosterReadJob.JobKind, Assert.Single(Queued).Kind);
        NothingTaken();
    }

    [Fact]
    public async Task Apply_WhileTheCoordinatorHasTheRoster_IsRefused()
    {
        var upload = Staged(OneNew);
        upload.Roster!.Submit(User, Now, remark: null);

        await RefusedAsync("Roster.UnderReview", () => ApplyAsync());
        NothingTaken();
        Assert.Empty(Queued);
    }

    [Theory]
    [InlineData(0, 1, ApplyMode.CorrectRowsOnly, "Upload.NothingToApply")]
    [InlineData(1, 1, ApplyMode.AllOrNothing, "Upload.HasErrors")]
    public async Task Apply_OfNothing_OrOfWrongRows_IsRefused(int added, int wrong, ApplyMode mode, string code)
    {
        Staged(new UploadCounts(2, added, 0, 0, 0, wrong, 0));
        await RefusedAsync(code, () => ApplyAsync(mode));
        NothingTaken();
    }
}
