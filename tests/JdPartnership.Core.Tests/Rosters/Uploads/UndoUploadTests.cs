using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>Taking an upload back.</summary>
public sealed class UndoUploadTests : UploadDecisionsBench
{
    [Fact]
    public async Task Undo_OfTheLast_TakesBack()
    {
        var upload = await AppliedAsync();
        await Decisions().UndoAsync(0, upload.Id, default);

        Assert.Equal((UploadState.Undone, RosterStep.Undone), (upload.State, upload.Roster!.Events.Last().Step));
        Entries.Verify(e => e.TakeBackAsync(upload.Id, default), Times.Once);
    }

    [Fact]
    public async Task Undo_OfAnEarlierOne_IsRefused()
    {
        var upload = await AppliedAsync();
        Uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(99);

        await RefusedAsync("Upload.NotLast", () => Decisions().UndoAsync(0, upload.Id, default));
        Assert.Equal(UploadState.Applied, upload.State);
    }

    [Fact]
    public async Task Undo_AfterApproval_IsRefused()
    {
        var upload = await AppliedAsync();
        upload.Roster!.Submit(User, Now, remark: null);
        Time.Advance(TimeSpan.FromHours(1));
        upload.Roster.Approve(Reviewer, Now, remark: null, lastUploadId: upload.Id, upload.Roster.Events.Last());

        await RefusedAsync("Upload.Approved", () => Decisions().UndoAsync(0, upload.Id, default));
        Entries.Verify(e => e.TakeBackAsync(It.IsAny<int>(), default), Times.Never);
    }

    [Theory]
    [InlineData(false, RosterState.Approved)]
    [InlineData(true, RosterState.Revising)]
    public async Task Undo_InARevision_DropsItWhenNothingDiffersAnyMore(bool differs, RosterState expected)
    {
        var upload = Staged(OneNew);
        upload.Roster!.Submit(User, Now, remark: null);
        upload.Roster.Approve(Reviewer, Now, remark: null, lastUploadId: null, upload.Roster.Events.Last());
        Time.Advance(TimeSpan.FromHours(1));
        await ApplyAsync();
        Assert.Equal((RosterState.Revising, 2), (upload.Roster.State, upload.Roster.Revision));
        Uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(upload.Id);
        Entries.Setup(e => e.DifferFromApprovedAsync(0, default)).ReturnsAsync(differs);

        await Decisions().UndoAsync(0, upload.Id, default);
        Assert.Equal(expected, upload.Roster.State);
    }
}
