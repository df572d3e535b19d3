using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.TestKit.Databases;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceImportServiceTests
{
    private readonly Mock<IAttendanceStore> _store = new();
    private readonly Mock<ISheetReader> _sheets = new();
    private readonly Mock<ISealedFileStore> _files = new();
    private readonly Mock<IJobRepository> _jobs = new();
    private readonly Mock<IJobBell> _bell = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly MemoryStream _content = new([1, 2, 3]);

    public AttendanceImportServiceTests()
    {
        _unitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), It.IsAny<CancellationToken>()))
            .Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        _files.Setup(f => f.SaveAsync(It.IsAny<string>(), It.IsAny<string>(), It.IsAny<Func<Stream, CancellationToken, Task>>(), It.IsAny<CancellationToken>()))
            .ReturnsAsync((string name, string type, Func<Stream, CancellationToken, Task> _, CancellationToken _) => new StoredFile(name, type, "n", 3, new string('d', 64), RosterTestData.Now));
    }

    [Fact]
    public async Task Receive_KeepsTheFile_AndRingsForItsJob()
    {
        Job? job = null;
        AttendanceImport? import = null;
        _jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(j => job = j);
        _store.Setup(s => s.Add(It.IsAny<AttendanceImport>())).Callback<AttendanceImport>(i => import = i);

        var (_, isRepeated) = await Service(TestUser.Coordinator).ReceiveAsync(@"C:\考勤\九月 考勤.xlsx", _content, default);

        Assert.False(isRepeated);
        Assert.Equal(("九月 考勤.xlsx", "coordinator", AttendanceImportState.Received), (import!.FileName, import.UserName, import.State));
        Assert.Equal(AttendanceReadJob.JobKind, job!.Kind);
        Assert.Contains(import.Uid.ToString(), job.Parameters, StringComparison.Ordinal);
        Assert.DoesNotContain("九月", job.Title.ToString(), StringComparison.Ordinal);
        _bell.Verify(b => b.RingAsync(It.IsAny<CancellationToken>()), Times.Once());
    }

    [Fact]
    public async Task Receive_SameFile_IsThatImport()
    {
        var same = RosterTestData.Attendance();
        _store.Setup(s => s.FindSameAsync("039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81", It.IsAny<CancellationToken>())).ReturnsAsync(same);
        Assert.Equal((same.Id, true), await Service(TestUser.Coordinator).ReceiveAsync("考勤.xlsx", _content, default));
        _store.Verify(s => s.Add(It.IsAny<AttendanceImport>()), Times.Never());
    }

    [Fact]
    public async Task Receive_FileTheGateRefuses_IsNotKept()
    {
        _sheets.Setup(s => s.Check(It.IsAny<Stream>(), "考勤.xls")).Throws(new RosterFileRefusedException(FileRefusal.OldExcel));
        await Assert.ThrowsAsync<RosterFileRefusedException>(() => Service(TestUser.Coordinator).ReceiveAsync("考勤.xls", _content, default));
        _files.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task WhoDoesNotSeeEveryCollege_NeitherImportsNorUndoes()
    {
        var regional = Service(TestUser.Regional("34"));
        Assert.Equal("Attendance.WholeEnterprise", (await Assert.ThrowsAsync<DomainException>(() => regional.ReceiveAsync("考勤.xlsx", _content, default))).Errors[0].Code);
        Assert.Equal("Attendance.WholeEnterprise", (await Assert.ThrowsAsync<DomainException>(() => regional.UndoAsync(1, default))).Errors[0].Code);
        _store.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task Undo_DropsTheRecords_AndKeepsTheProblems()
    {
        var import = RosterTestData.Attendance();
        import.Begin();
        import.Apply(new AttendanceCounts(1, 1, null, null), "{}");
        _store.Setup(s => s.FindAsync(1, It.IsAny<CancellationToken>())).ReturnsAsync(import);
        await Service(TestUser.Coordinator).UndoAsync(1, default);
        Assert.Equal(AttendanceImportState.Undone, import.State);
        _store.Verify(s => s.DropAsync(1, false, It.IsAny<CancellationToken>()), Times.Once());
        await Assert.ThrowsAsync<NotFoundException>(() => Service(TestUser.Coordinator).UndoAsync(2, default));
    }

    private AttendanceImportService Service(ICurrentUser user) => new(
        _store.Object, _sheets.Object, _files.Object, new AttendanceReadQueue(new RowJobs(_jobs.Object, _unitOfWork.Object, _bell.Object, user, TimeProvider.System)), _unitOfWork.Object, user, Clock);

    private static BusinessClock Clock { get; } = new(new FakeTimeProvider(new DateTimeOffset(RosterTestData.Now, TimeSpan.Zero)), TimeZoneInfo.Utc);
}
