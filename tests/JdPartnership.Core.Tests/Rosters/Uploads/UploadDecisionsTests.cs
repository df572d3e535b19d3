using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>What else a person decides about an upload: cancel, read again, say what the columns are.</summary>
public sealed class UploadDecisionsTests : UploadDecisionsBench
{
    [Fact]
    public async Task Cancel_StopsItsJob_AndDropsWhatWasStaged()
    {
        var upload = Staged(OneNew);
        var job = new Job("roster-read", JobSentence.Verbatim("读取"), "{}", null, 1, "liaison", Now);
        job.Start(Now, "node");
        typeof(RosterUpload).GetProperty(nameof(RosterUpload.JobId))!.SetValue(upload, 8);
        Jobs.Setup(j => j.FindAsync(8, default)).ReturnsAsync(job);
        await Decisions().CancelAsync(0, upload.Id, default);

        Assert.Equal((UploadState.Cancelled, true), (upload.State, job.CancelRequested));
        Entries.Verify(e => e.DropStagedAsync(upload.Id, default), Times.Once);
    }

    [Fact]
    public async Task Cancel_OfWhatIsOver_IsRefused()
    {
        var upload = await AppliedAsync();
        await RefusedAsync("Upload.Over", () => Decisions().CancelAsync(0, upload.Id, default));
        Entries.Verify(e => e.DropStagedAsync(It.IsAny<int>(), default), Times.Never);
    }

    [Fact]
    public async Task ReadAgain_QueuesAnotherJob()
    {
        var upload = Staged(OneNew);
        await Decisions().ReadAgainAsync(0, upload.Id, default);

        Assert.Equal(UploadState.Received, upload.State);
        Assert.Contains(upload.SubmissionId.ToString(), Assert.Single(Queued).Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_RemembersTheChoice_AndReadsAgain()
    {
        var upload = Staged(OneNew);
        Sheet("名册");
        var columns = RosterColumns.All.Where(d => d.IsRequired).Select((d, index) => (d.Column, index)).ToDictionary(c => c.Column, c => c.index);
        await Decisions().MapAsync(0, upload.Id, "名册", columns, default);

        Assert.Equal(UploadState.Received, upload.State);
        Assert.Equal(columns, SheetMappings.Read<RosterColumn>(upload.Mapping!).Columns);
        Uploads.Verify(u => u.Add(It.IsAny<RememberedMapping>()), Times.Once);
        Assert.Single(Queued);
    }

    [Fact]
    public async Task Map_OfASheetThatIsNotThere_OrOneColumnTwice_IsRefused()
    {
        var upload = Staged(OneNew);
        Sheet("名册");
        await RefusedAsync("Mapping.SheetMissing", () => Decisions().MapAsync(0, upload.Id, "别的表", new Dictionary<RosterColumn, int>(), default));
        var twice = RosterColumns.All.Where(d => d.IsRequired).ToDictionary(d => d.Column, _ => 0);
        await RefusedAsync("Mapping.Twice", () => Decisions().MapAsync(0, upload.Id, "名册", twice, default));
        Assert.Equal(UploadState.Staged, upload.State);
        Assert.Empty(Queued);
    }

    [Fact]
    public async Task UploadOfAnotherRoster_IsNotThere()
    {
        var upload = Staged(OneNew);
        foreach (var decision in new Func<Task>[]
        {
            () => Decisions().ApplyAsync(new ApplyUpload(4, upload.Id, ApplyMode.CorrectRowsOnly, false), default),
            () => Decisions().UndoAsync(4, upload.Id, default),
            () => Decisions().CancelAsync(4, upload.Id, default),
            () => Decisions().ReadAgainAsync(4, upload.Id, default),
            () => Decisions().MapAsync(4, upload.Id, "", new Dictionary<RosterColumn, int>(), default),
            () => Decisions().ListSheetsAsync(4, upload.Id, default),
        })
        {
            await Assert.ThrowsAsync<NotFoundException>(decision);
        }

        Assert.Equal(UploadState.Staged, upload.State);
    }
}
