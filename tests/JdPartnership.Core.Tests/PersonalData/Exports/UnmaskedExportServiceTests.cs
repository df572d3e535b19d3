using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.PersonalData.Exports;

public sealed class UnmaskedExportServiceTests
{
    private static readonly Person Coordinator = new(2, "coordinator", Role.Coordinator);
    private static readonly Person Administrator = new(1, "admin", Role.Administrator);

    private readonly Mock<IUnmaskedExportRepository> _exports = new();
    private readonly Mock<ISealedFileStore> _files = new();
    private readonly Mock<IJobRepository> _jobs = new();
    private readonly Mock<IJobBell> _bell = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly List<Job> _queued = [];
    private readonly List<PersonalDataUse> _uses = [];
    private readonly List<UnmaskedExport> _added = [];

    public UnmaskedExportServiceTests()
    {
        _jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(_queued.Add);
        _exports.Setup(e => e.Add(It.IsAny<PersonalDataUse>())).Callback<PersonalDataUse>(_uses.Add);
        _exports.Setup(e => e.Add(It.IsAny<UnmaskedExport>())).Callback<UnmaskedExport>(_added.Add);
    }

    [Fact]
    public async Task Request_NamesRostersOnce_AndWaits()
    {
        _exports.Setup(e => e.FindCollegeAsync(new[] { 3, 2 }, default)).ReturnsAsync(new College(new CollegeDetails { Name = "甲学院", Type = CollegeType.JuniorCollege }));
        await Service(Coordinator).RequestAsync(UnmaskedExportTests.Request() with { Purpose = "  办理秋季实习责任保险 " }, default);

        var export = Assert.Single(_added);
        Assert.Equal([2, 3], export.Rosters.Select(r => r.RosterId));
        Assert.Equal((ExportState.Requested, 2, "办理秋季实习责任保险"), (export.State, export.RequestedById, export.Purpose));
    }

    [Fact]
    public async Task Request_OfRostersOutOfScope_IsRefused()
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service(Coordinator).RequestAsync(UnmaskedExportTests.Request(), default));
        Assert.Equal("Export.RostersUnknown", Assert.Single(refusal.Errors).Code);
        Assert.Empty(_added);
    }

    [Fact]
    public async Task Approve_QueuesTheJob_WhoseTitleNamesNobody()
    {
        Holds(UnmaskedExportTests.New());
        await Service(Administrator).ApproveAsync(Decision(), default);

        var job = Assert.Single(_queued);
        Assert.Equal(UnmaskedExportJob.JobKind, job.Kind);
        Assert.DoesNotContain("芜湖", job.Title.ToString(), StringComparison.Ordinal);
        _bell.Verify(b => b.RingAsync(default), Times.Once);
    }

    [Fact]
    public async Task Approve_OnesOwn_StoresNothing()
    {
        Holds(UnmaskedExportTests.New());
        await Assert.ThrowsAsync<DomainException>(() => Service(new Person(2, "coordinator", Role.Administrator)).ApproveAsync(Decision(), default));
        Assert.Empty(_queued);
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Never);
    }

    [Fact]
    public async Task Decide_OfAnOldPage_IsAConflict()
    {
        Holds(UnmaskedExportTests.New());
        await Assert.ThrowsAsync<ConcurrencyException>(() => Service(Administrator).ApproveAsync(Decision() with { Version = 7 }, default));
    }

    [Theory]
    [InlineData(null, "Export.RemarkMissing")]
    [InlineData("  ", "Export.RemarkMissing")]
    [InlineData("用途不清", null)]
    public async Task Refuse_WantsARemark(string? remark, string? code)
    {
        Holds(UnmaskedExportTests.New());
        var refusal = await Record.ExceptionAsync(() => Service(Administrator).RefuseAsync(Decision() with { Remark = remark }, default));
        Assert.Equal(code, (refusal as DomainException)?.Errors.Single().Code);
    }

    [Fact]
    public async Task Download_IsCountedAndRecordedBeforeTheFileIsOpened()
    {
        var export = UnmaskedExportTests.At(ExportState.Ready);
        Holds(export);
        var isStored = false;
        _unitOfWork.Setup(u => u.SaveChangesAsync(default)).Callback(() => isStored = true).Returns(Task.CompletedTask);
        _files.Setup(f => f.Open(export.File!)).Returns(() => isStored ? new MemoryStream() : throw new InvalidOperationException("Opened before it was recorded."));

        var (file, _) = await Service(Coordinator).DownloadAsync(9, default);

        Assert.Same(export.File, file);
        Assert.Equal(1, export.Downloads);
        var use = Assert.Single(_uses);
        Assert.Equal((UseKind.Downloaded, 2, true, "办理秋季实习责任保险"), (use.Kind, use.Persons, use.ConcernsMinors, use.Reason));
    }

    [Fact]
    public async Task Download_OfAFileThatIsGone_IsSaid()
    {
        Holds(UnmaskedExportTests.At(ExportState.Ready));
        _files.Setup(f => f.Open(It.IsAny<StoredFile>())).Throws(new FileNotFoundException());
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service(Coordinator).DownloadAsync(9, default));
        Assert.Equal("Export.FileGone", Assert.Single(refusal.Errors).Code);
    }

    private static DecideUnmaskedExport Decision() => new() { Id = 9, Version = 1 };

    private void Holds(UnmaskedExport export) => _exports.Setup(e => e.FindAsync(9, default)).ReturnsAsync(export);

    private UnmaskedExportService Service(Person user) => new(
        _exports.Object,
        _files.Object,
        _jobs.Object,
        _bell.Object,
        _unitOfWork.Object,
        user,
        new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 9, 2, 0, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc));
}
