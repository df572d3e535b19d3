using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;
using Moq;

namespace JdPartnership.Core.Tests.Rosters.Uploads;

public sealed class RosterUploadServiceTests
{
    private static readonly DateTime Now = new(2018, 9, 30, 4, 0, 0, DateTimeKind.Utc);

    private readonly Mock<IRosterUploadRepository> _uploads = new();
    private readonly Mock<IRosterReader> _reader = new();
    private readonly Mock<ISealedFileStore> _files = new();
    private readonly Mock<IJobRepository> _jobs = new();
    private readonly Mock<IJobBell> _bell = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly Roster _roster = new(new InternshipBatch(1, "2018年秋季", EngagementKind.PostInternship, new DateOnly(2018, 9, 1), new DateOnly(2019, 2, 28)));
    private readonly List<RosterUpload> _added = [];
    private readonly List<Job> _queued = [];

    public RosterUploadServiceTests()
    {
        _uploads.Setup(u => u.FindRosterAsync(5, default)).ReturnsAsync(_roster);
        _uploads.Setup(u => u.Add(It.IsAny<RosterUpload>())).Callback<RosterUpload>(_added.Add);
        _jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(_queued.Add);
        _files.Setup(f => f.SaveAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<Func<Stream, CancellationToken, Task>>(), default))
            .ReturnsAsync((string name, string type, Func<Stream, CancellationToken, Task> _, CancellationToken _) => new StoredFile(name, type, "0", 3, "abc", Now));
    }

    [Fact]
    public async Task GoodFile_IsKeptSealed_AndQueued()
    {
        var received = await SendAsync();

        Assert.Equal((null, false), (received.Refusal, received.IsRepeated));
        Assert.Equal((UploadState.Received, "名册.xlsx", "liaison"), (_added.Single().State, _added.Single().FileName, _added.Single().UserName));
        Assert.Equal(RosterReadJob.JobKind, _queued.Single().Kind);
        Assert.DoesNotContain("名册.xlsx", _queued.Single().Title.ToString(), StringComparison.Ordinal);
        _bell.Verify(b => b.RingAsync(default), Times.Once);
    }

    [Fact]
    public async Task RefusedFile_IsKeptWithItsSentence_AndNotQueued()
    {
        _reader.Setup(r => r.Check(It.IsAny<Stream>(), It.IsAny<string>())).Throws(new RosterFileRefusedException(FileRefusal.Macros));
        var received = await SendAsync();

        Assert.Equal("Roster.File.Macros", received.Refusal!.Code);
        Assert.Equal((UploadState.Refused, "Roster.File.Macros"), (_added.Single().State, _added.Single().ReasonCode));
        Assert.Empty(_queued);
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task SameFormAgain_IsTheSameUpload()
    {
        var first = RosterUploadTests.Received();
        _uploads.Setup(u => u.FindBySubmissionAsync(first.SubmissionId, default)).ReturnsAsync(first);

        Assert.True((await SendAsync(first.SubmissionId)).IsRepeated);
        NothingWasKept();
    }

    [Fact]
    public async Task SameFileAgain_IsTheSameUpload()
    {
        _uploads.Setup(u => u.FindSameAsync(It.IsAny<int>(), "039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", default)).ReturnsAsync(RosterUploadTests.Received());

        Assert.True((await SendAsync()).IsRepeated);
        NothingWasKept();
    }

    [Fact]
    public async Task TwoClicksAtTheSameMoment_AreOneUpload()
    {
        var first = RosterUploadTests.Received();
        _uploads.SetupSequence(u => u.FindBySubmissionAsync(first.SubmissionId, default)).ReturnsAsync((RosterUpload?)null).ReturnsAsync(first);
        _unitOfWork.Setup(u => u.SaveChangesAsync(default)).ThrowsAsync(new DuplicateException("RosterUpload.SubmissionIdTaken", "SubmissionId"));

        Assert.True((await SendAsync(first.SubmissionId)).IsRepeated);
        _bell.Verify(b => b.RingAsync(default), Times.Never);
    }

    [Fact]
    public async Task RosterUnderReview_TakesNothing()
    {
        _roster.Submit(new SystemUser("tests"), Now, remark: null);

        Assert.Equal("Roster.UnderReview", (await Assert.ThrowsAsync<DomainException>(() => SendAsync())).Errors[0].Code);
        NothingWasKept();
    }

    [Fact]
    public async Task AnotherCollegesRoster_IsNotThere() =>
        await Assert.ThrowsAsync<NotFoundException>(() => Service().ReceiveAsync(new ReceiveUpload(6, Guid.NewGuid(), "名册.xlsx", Content()), default));

    [Fact]
    public async Task NameOfTheFile_LosesItsPath_AndFitsItsColumn()
    {
        await Service().ReceiveAsync(new ReceiveUpload(5, Guid.NewGuid(), @"C:\名册\" + new string('长', 300) + ".xlsx", Content()), default);
        Assert.Equal(new string('长', 200), _added.Single().FileName);
    }

    private void NothingWasKept()
    {
        Assert.Empty(_added);
        _files.Verify(f => f.SaveAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<Func<Stream, CancellationToken, Task>>(), default), Times.Never);
    }

    private Task<ReceivedUpload> SendAsync(Guid? submission = null) =>
        Service().ReceiveAsync(new ReceiveUpload(5, submission ?? Guid.NewGuid(), "名册.xlsx", Content()), default);

    private RosterUploadService Service()
    {
        var user = Mock.Of<ICurrentUser>(u => u.UserId == 1 && u.UserName == "liaison");
        var queue = new RosterReadQueue(new RowJobs(_jobs.Object, _unitOfWork.Object, _bell.Object, user, TimeProvider.System));
        return new RosterUploadService(_uploads.Object, _reader.Object, _files.Object, queue, _unitOfWork.Object, user, TimeProvider.System);
    }

    private static MemoryStream Content() => new([1, 2, 3]);
}
