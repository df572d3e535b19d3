using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.TestKit.Databases;
using Moq;

namespace JdPartnership.Core.Tests.Attendance;

/// <summary>A file of a scheduling system, whose headers nobody knew.</summary>
public sealed class AttendanceMappingServiceTests
{
    private static readonly TestUser Sender = TestUser.WithAccount(7, "coordinator");
    private static readonly string[] Headers = ["工牌号", "坐席", "排班日", "在线时长", "班别"];

    private static readonly IReadOnlyDictionary<AttendanceColumn, int> Right = new Dictionary<AttendanceColumn, int>
    {
        [AttendanceColumn.StudentNumber] = 0,
        [AttendanceColumn.Day] = 2,
        [AttendanceColumn.Hours] = 3,
    };

    private readonly Mock<IAttendanceStore> _store = new();
    private readonly Mock<ISheetReader> _sheets = new();
    private readonly Mock<ISealedFileStore> _files = new();
    private readonly List<Job> _queued = [];
    private readonly AttendanceImport _import = new(
        new StoredFile("排班.xlsx", "application/octet-stream", "n", 3, new string('d', 64), RosterTestData.Now), Sender.UserId, Sender.UserName, RosterTestData.Now);

    public AttendanceMappingServiceTests()
    {
        _import.Begin();
        _import.AskForMapping();
        _store.Setup(s => s.FindAsync(1, default)).ReturnsAsync(_import);
        _files.Setup(f => f.OpenSeekableAsync(It.IsAny<StoredFile>(), default)).ReturnsAsync(() => new MemoryStream());
        _sheets.Setup(s => s.ReadTops(It.IsAny<Stream>(), "排班.xlsx")).Returns(
        [
            new SheetTop("隐藏", IsHidden: true, [Row(1, "说明")]),
            new SheetTop("九月", IsHidden: false, [Row(1, "九月排班"), Row(2, Headers), Row(3, "S51", "王小明", "2018-09-03", "7.5", "早班"), Row(4, "320802200501010029", "李丽", "2018-09-04", "8", "早班")]),
        ]);
    }

    [Fact]
    public async Task Open_ShowsHeadersAndMaskedCells_VisibleSheetsFirst()
    {
        var file = await Service(Sender).OpenAsync(1, default);

        Assert.Equal(["九月", "隐藏"], file.Sheets.Select(s => s.Sheet));
        Assert.Equal((2, null), (file.Sheets[0].HeaderRow, file.Used));
        Assert.Equal(Headers, file.Sheets[0].Headers);
        Assert.Equal(["S51", CellExcerpt.Hidden], file.Sheets[0].Samples[0]);
        Assert.Empty(file.Sheets[0].Recognised.Columns);
    }

    [Fact]
    public async Task Map_RemembersTheChoiceForTheseHeaders_AndHasTheFileRead()
    {
        AttendanceMapping? remembered = null;
        _store.Setup(s => s.Add(It.IsAny<AttendanceMapping>())).Callback<AttendanceMapping>(m => remembered = m);
        await Service(Sender).MapAsync(1, "九月", Right, default);

        Assert.Equal(AttendanceImportState.Received, _import.State);
        var mapping = SheetMappings.Read<AttendanceColumn>(_import.Mapping!);
        Assert.Equal(("九月", 2), (mapping.Sheet, mapping.HeaderRow));
        Assert.Equal(Right, mapping.Columns);
        Assert.Equal(HeaderText.Signature(Headers), remembered!.Signature);
        Assert.Contains(_import.Uid.ToString(), Assert.Single(_queued).Parameters, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Map_OfHeadersMappedBefore_ReplacesWhatIsRemembered()
    {
        var remembered = new AttendanceMapping(HeaderText.Signature(Headers), """{"StudentNumber":1,"Day":2}""");
        _store.Setup(s => s.FindMappingAsync(remembered.Signature, default)).ReturnsAsync(remembered);
        await Service(Sender).MapAsync(1, "九月", Right, default);

        Assert.Equal(SheetMappings.Stored(Right), remembered.Columns);
        _store.Verify(s => s.Add(It.IsAny<AttendanceMapping>()), Times.Never);
    }

    [Theory]
    [InlineData("九月", "AttendanceMapping.PersonMissing StudentNumber", AttendanceColumn.Name, 1, AttendanceColumn.Day, 2)]
    [InlineData("九月", "AttendanceMapping.DayMissing Day", AttendanceColumn.IdNumber, 0, AttendanceColumn.LastDay, 2)]
    [InlineData("九月", "Mapping.Twice Day", AttendanceColumn.StudentNumber, 2, AttendanceColumn.Day, 2)]
    [InlineData("九月", "Mapping.NotThere Day", AttendanceColumn.StudentNumber, 0, AttendanceColumn.Day, 9)]
    [InlineData("九月", "Mapping.NotThere StudentNumber", AttendanceColumn.StudentNumber, -1, AttendanceColumn.Day, 2)]
    [InlineData("十月", "Mapping.SheetMissing Sheet", AttendanceColumn.StudentNumber, 0, AttendanceColumn.Day, 2)]
    public async Task Map_WrongChoice_IsSaidBesideItsColumn_AndChangesNothing(
        string sheet, string refusal, AttendanceColumn one, int first, AttendanceColumn other, int second)
    {
        var columns = new Dictionary<AttendanceColumn, int> { [one] = first, [other] = second };
        var refused = await Assert.ThrowsAsync<DomainException>(() => Service(Sender).MapAsync(1, sheet, columns, default));

        Assert.Equal([refusal], refused.Errors.Select(e => $"{e.Code} {e.Field}"));
        Assert.Equal((AttendanceImportState.NeedsMapping, null), (_import.State, _import.Mapping));
        Assert.Empty(_queued);
        _store.Verify(s => s.Add(It.IsAny<AttendanceMapping>()), Times.Never);
    }

    public static TheoryData<TestUser> Others => [TestUser.WithAccount(8, "coordinator"), TestUser.Coordinator, TestUser.Regional("34"), TestUser.Nobody];

    [Theory]
    [MemberData(nameof(Others))]
    public async Task FileOfSomebodyElse_IsNotThere(TestUser user)
    {
        await Assert.ThrowsAsync<NotFoundException>(() => Service(user).OpenAsync(1, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service(user).MapAsync(1, "九月", Right, default));
        _files.VerifyNoOtherCalls();
    }

    [Fact]
    public async Task FileThatIsReadOrOver_IsNotThere()
    {
        _import.Map("{}");
        await Assert.ThrowsAsync<NotFoundException>(() => Service(Sender).OpenAsync(1, default));
        _import.Fail("Attendance.Broke");
        await Assert.ThrowsAsync<NotFoundException>(() => Service(Sender).MapAsync(1, "九月", Right, default));
        await Assert.ThrowsAsync<NotFoundException>(() => Service(Sender).OpenAsync(2, default));
    }

    [Fact]
    public async Task Open_OfAnAppliedFile_TellsWhatItWasReadBy()
    {
        await Service(Sender).MapAsync(1, "九月", Right, default);
        _import.Begin();
        _import.Apply(new AttendanceCounts(2, 0, null, null), _import.Mapping!);

        Assert.Equal(Right, (await Service(Sender).OpenAsync(1, default)).Used!.Columns);
    }

    private AttendanceMappingService Service(TestUser user)
    {
        var jobs = new Mock<IJobRepository>();
        jobs.Setup(j => j.Add(It.IsAny<Job>())).Callback<Job>(_queued.Add);
        var queue = new AttendanceReadQueue(new RowJobs(jobs.Object, Mock.Of<IUnitOfWork>(), Mock.Of<IJobBell>(), user, TimeProvider.System));
        return new AttendanceMappingService(_store.Object, _files.Object, new AttendanceMappings(_store.Object, _sheets.Object), queue, user);
    }

    private static SheetRow Row(int number, params string[] texts) => new(number, IsHidden: false, [.. texts.Select(t => new SheetCell(t, null, null, false, false))]);
}
