using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

/// <summary>Taking an upload over, back, or dropping it; what is refused changes nothing.</summary>
public sealed class UploadDecisionsTests
{
    private static readonly UploadCounts OneNew = new(1, 1, 0, 0, 0, 0, 0);

    private readonly Mock<IRosterUploadRepository> _uploads = new();
    private readonly Mock<IWorkingEntries> _entries = new();
    private readonly Mock<IJobRepository> _jobs = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly Mock<IRosterReader> _reader = new();
    private readonly Mock<ISealedFileStore> _files = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero));
    private readonly ICurrentUser _user = Mock.Of<ICurrentUser>(u => u.UserId == 1 && u.UserName == "liaison");
    private readonly List<Job> _queued = [];

    public UploadDecisionsTests()
    {
        _unitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), default)).Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        _jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(_queued.Add);
        _files.Setup(f => f.OpenSeekableAsync(It.IsAny<StoredFile>(), default)).ReturnsAsync(() => new MemoryStream());
    }

    [Fact]
    public async Task Apply_TakesUp_MovesTheRosterOn_AndSavesOnce()
    {
        var upload = Staged(OneNew);
        await ApplyAsync(removesMissing: true);

        Assert.Equal((UploadState.Applied, RosterStep.Uploaded), (upload.State, upload.Roster!.Events.Single().Step));
        _entries.Verify(e => e.TakeUpAsync(upload.Id, true, default), Times.Once);
        _unitOfWork.Verify(u => u.Touch(upload.Roster), Times.Once);
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task Apply_OnceMore_IsNoMore()
    {
        Staged(OneNew);
        await ApplyAsync();
        await ApplyAsync();

        _entries.Verify(e => e.TakeUpAsync(It.IsAny<int>(), It.IsAny<bool>(), default), Times.Once);
    }

    [Fact]
    public async Task Apply_WhenTheRosterMovedOn_ReadsAnewAndSaysSo()
    {
        var upload = Staged(OneNew, comparedVersion: 0);

        await RefusedAsync("Upload.RosterMoved", () => ApplyAsync());
        Assert.Equal(UploadState.Received, upload.State);
        Assert.Equal(RosterReadJob.JobKind, Assert.Single(_queued).Kind);
        NothingTaken();
    }

    [Fact]
    public async Task Apply_WhileTheCoordinatorHasTheRoster_IsRefused()
    {
        var upload = Staged(OneNew);
        upload.Roster!.Submit(_user, Now, remark: null);

        await RefusedAsync("Roster.UnderReview", () => ApplyAsync());
        NothingTaken();
        Assert.Empty(_queued);
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

    [Fact]
    public async Task Undo_OfTheLast_TakesBack()
    {
        var upload = await AppliedAsync();
        await Decisions().UndoAsync(0, upload.Id, default);

        Assert.Equal((UploadState.Undone, RosterStep.Undone), (upload.State, upload.Roster!.Events.Last().Step));
        _entries.Verify(e => e.TakeBackAsync(upload.Id, default), Times.Once);
    }

    [Fact]
    public async Task Undo_OfAnEarlierOne_IsRefused()
    {
        var upload = await AppliedAsync();
        _uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(99);

        await RefusedAsync("Upload.NotLast", () => Decisions().UndoAsync(0, upload.Id, default));
        Assert.Equal(UploadState.Applied, upload.State);
    }

    [Fact]
    public async Task Undo_AfterApproval_IsRefused()
    {
        var upload = await AppliedAsync();
        upload.Roster!.Submit(_user, Now, remark: null);
        _time.Advance(TimeSpan.FromHours(1));
        upload.Roster.Approve(_user, Now, remark: null, lastUploadId: upload.Id);

        await RefusedAsync("Upload.Approved", () => Decisions().UndoAsync(0, upload.Id, default));
        _entries.Verify(e => e.TakeBackAsync(It.IsAny<int>(), default), Times.Never);
    }

    [Theory]
    [InlineData(false, RosterState.Approved)]
    [InlineData(true, RosterState.Revising)]
    public async Task Undo_InARevision_DropsItWhenNothingDiffersAnyMore(bool differs, RosterState expected)
    {
        var upload = Staged(OneNew);
        upload.Roster!.Submit(_user, Now, remark: null);
        upload.Roster.Approve(_user, Now, remark: null, lastUploadId: null);
        _time.Advance(TimeSpan.FromHours(1));
        await ApplyAsync();
        Assert.Equal((RosterState.Revising, 2), (upload.Roster.State, upload.Roster.Revision));
        _uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(upload.Id);
        _entries.Setup(e => e.DifferFromApprovedAsync(0, default)).ReturnsAsync(differs);

        await Decisions().UndoAsync(0, upload.Id, default);
        Assert.Equal(expected, upload.Roster.State);
    }

    [Fact]
    public async Task Cancel_StopsItsJob_AndDropsWhatWasStaged()
    {
        var upload = Staged(OneNew);
        var job = new Job("roster-read", "读取", "{}", null, 1, "liaison", Now);
        job.Start(Now);
        upload.AssignJob(8);
        _jobs.Setup(j => j.FindAsync(8, default)).ReturnsAsync(job);
        await Decisions().CancelAsync(0, upload.Id, default);

        Assert.Equal((UploadState.Cancelled, true), (upload.State, job.CancelRequested));
        _entries.Verify(e => e.DropStagedAsync(upload.Id, default), Times.Once);
    }

    [Fact]
    public async Task Cancel_OfWhatIsOver_IsRefused()
    {
        var upload = await AppliedAsync();
        await RefusedAsync("Upload.Over", () => Decisions().CancelAsync(0, upload.Id, default));
        _entries.Verify(e => e.DropStagedAsync(It.IsAny<int>(), default), Times.Never);
    }

    [Fact]
    public async Task ReadAgain_QueuesAnotherJob()
    {
        var upload = Staged(OneNew);
        await Decisions().ReadAgainAsync(0, upload.Id, default);

        Assert.Equal(UploadState.Received, upload.State);
        Assert.Contains(upload.SubmissionId.ToString(), Assert.Single(_queued).Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_RemembersTheChoice_AndReadsAgain()
    {
        var upload = Staged(OneNew);
        Sheet("名册");
        var columns = RosterColumns.All.Where(d => d.IsRequired).Select((d, index) => (d.Column, index)).ToDictionary(c => c.Column, c => c.index);
        await Decisions().MapAsync(0, upload.Id, "名册", columns, default);

        Assert.Equal(UploadState.Received, upload.State);
        Assert.Equal(columns, ColumnMapping.FromJson(upload.Mapping!).Columns);
        _uploads.Verify(u => u.Add(It.IsAny<RememberedMapping>()), Times.Once);
        Assert.Single(_queued);
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
        Assert.Empty(_queued);
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

    private DateTime Now => _time.GetUtcNow().UtcDateTime;

    private UploadDecisions Decisions() => new(
        _uploads.Object,
        _entries.Object,
        _jobs.Object,
        _files.Object,
        _reader.Object,
        new RosterMappings(_uploads.Object, _reader.Object),
        new RosterReadQueue(_jobs.Object, _unitOfWork.Object, Mock.Of<IJobBell>(), _user, _time),
        _unitOfWork.Object,
        _user,
        _time);

    private Task ApplyAsync(ApplyMode mode = ApplyMode.CorrectRowsOnly, bool removesMissing = false) =>
        Decisions().ApplyAsync(new ApplyUpload(0, 0, mode, removesMissing), default);

    private RosterUpload Staged(UploadCounts counts, int comparedVersion = 1)
    {
        var upload = RosterUploadTests.Staged(counts, comparedVersion);
        _uploads.Setup(u => u.FindAsync(upload.Id, default)).ReturnsAsync(upload);
        return upload;
    }

    private async Task<RosterUpload> AppliedAsync()
    {
        var upload = Staged(OneNew);
        await ApplyAsync();
        _uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(upload.Id);
        return upload;
    }

    private void Sheet(string name) => _reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>()))
        .Returns([new SheetHeaders(name, false, 1, ["甲", "乙", "丙", "丁", "戊", "己"], [], new ColumnMapping(name, 1, new Dictionary<RosterColumn, int>()))]);

    private void NothingTaken() => _entries.Verify(e => e.TakeUpAsync(It.IsAny<int>(), It.IsAny<bool>(), default), Times.Never);

    private static async Task RefusedAsync(string code, Func<Task> decision) =>
        Assert.Contains(code, (await Assert.ThrowsAsync<DomainException>(decision)).Errors.Select(e => e.Code));
}
