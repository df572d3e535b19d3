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

/// <summary>Decisions on an upload with everything around them played.</summary>
public abstract class UploadDecisionsBench
{
    protected static UploadCounts OneNew { get; } = new(1, 1, 0, 0, 0, 0, 0);

    protected Mock<IRosterUploadRepository> Uploads { get; } = new();

    protected Mock<IWorkingEntries> Entries { get; } = new();

    protected Mock<IJobRepository> Jobs { get; } = new();

    protected Mock<IUnitOfWork> UnitOfWork { get; } = new();

    private Mock<IRosterReader> Reader { get; } = new();

    protected Mock<ISealedFileStore> Files { get; } = new();

    protected FakeTimeProvider Time { get; } = new(new DateTimeOffset(2018, 9, 30, 4, 0, 0, TimeSpan.Zero));

    protected ICurrentUser Reviewer { get; } = Mock.Of<ICurrentUser>(u => u.UserId == 2 && u.UserName == "coordinator");

    protected ICurrentUser User { get; } = Mock.Of<ICurrentUser>(u => u.UserId == 1 && u.UserName == "liaison");

    protected List<Job> Queued { get; } = [];

    protected UploadDecisionsBench()
    {
        UnitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), default)).Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        Jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(Queued.Add);
        Files.Setup(f => f.OpenSeekableAsync(It.IsAny<StoredFile>(), default)).ReturnsAsync(() => new MemoryStream());
    }

    protected DateTime Now => Time.GetUtcNow().UtcDateTime;

    protected UploadDecisions Decisions() => new(
        Uploads.Object,
        Entries.Object,
        Jobs.Object,
        Files.Object,
        Reader.Object,
        new RosterMappings(Uploads.Object, Reader.Object),
        new RosterReadQueue(new RowJobs(Jobs.Object, UnitOfWork.Object, Mock.Of<IJobBell>(), User, Time)),
        UnitOfWork.Object,
        User,
        Time);

    protected Task ApplyAsync(ApplyMode mode = ApplyMode.CorrectRowsOnly, bool removesMissing = false) =>
        Decisions().ApplyAsync(new ApplyUpload(0, 0, mode, removesMissing), default);

    protected RosterUpload Staged(UploadCounts counts, int comparedVersion = 1)
    {
        var upload = RosterUploadTests.Staged(counts, comparedVersion);
        Uploads.Setup(u => u.FindAsync(upload.Id, default)).ReturnsAsync(upload);
        return upload;
    }

    protected async Task<RosterUpload> AppliedAsync()
    {
        var upload = Staged(OneNew);
        await ApplyAsync();
        Uploads.Setup(u => u.FindLastAppliedAsync(0, default)).ReturnsAsync(upload.Id);
        return upload;
    }

    protected void Sheet(string name) => Reader.Setup(r => r.ReadHeaders(It.IsAny<Stream>(), It.IsAny<string>()))
        .Returns([new SheetHeaders<RosterColumn>(name, false, 1, ["甲", "乙", "丙", "丁", "戊", "己"], [], new ColumnMapping<RosterColumn>(name, 1, new Dictionary<RosterColumn, int>()))]);

    protected void NothingTaken() => Entries.Verify(e => e.TakeUpAsync(It.IsAny<int>(), It.IsAny<bool>(), default), Times.Never);

    protected static async Task RefusedAsync(string code, Func<Task> decision) =>
        Assert.Contains(code, (await Assert.ThrowsAsync<DomainException>(decision)).Errors.Select(e => e.Code));
}
