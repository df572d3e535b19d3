using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.PersonalData.Subjects;

public sealed class SubjectServiceTests : IDisposable
{
    private const string Reason = "本人来函请求，已核对身份证原件";
    private readonly Mock<ISubjectQueries> _subjects = new();
    private readonly Mock<IErasure> _erasure = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly PersonalDataKeys _keys = TestKeys.Of(1);
    private readonly PersonalDataProtector _protector;
    private readonly List<PersonalDataUse> _uses = [];

    public SubjectServiceTests()
    {
        _protector = new PersonalDataProtector(_keys);
        _subjects.Setup(s => s.Add(It.IsAny<PersonalDataUse>())).Callback<PersonalDataUse>(_uses.Add);
        _subjects.Setup(s => s.ListEntriesAsync("x", default)).ReturnsAsync([SealedEntry.Of(_protector, new DateOnly(2010, 1, 1))]);
        _subjects.Setup(s => s.ListEntriesAsync("nobody", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListStayEventsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListAssessmentsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListPaymentsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListAttendanceAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListUploadsAsync("x", default)).ReturnsAsync([new SubjectUpload("名册.xlsx", DateTime.UnixEpoch, "liaison", 2, RowStatus.New)]);
        _subjects.Setup(s => s.ListWaiversAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListUsesAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListHeldBatchesAsync("x", default)).ReturnsAsync([]);
        _unitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), default))
            .Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        _erasure.Setup(e => e.ErasePersonAsync("x", It.IsAny<DateTime>(), default)).ReturnsAsync(new ErasedCounts(3, 2));
    }

    [Fact]
    public async Task Find_AsksForTheNumberUnderEveryKindOfDocument()
    {
        IReadOnlyCollection<string> asked = [];
        _subjects.Setup(s => s.FindAsync(It.IsAny<IReadOnlyCollection<string>>(), default))
            .Callback<IReadOnlyCollection<string>, CancellationToken>((indexes, _) => asked = indexes)
            .ReturnsAsync([]);
        await Service().FindAsync(" ３２０802200501010029 ", default);

        Assert.Equal(Enum.GetValues<IdentityType>().Select(t => new BlindIndex(_keys).Of(t, SealedEntry.IdNumber)), asked);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Find_Nothing_IsSaid(string? number)
    {
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().FindAsync(number, default));
        Assert.Equal("Subject.NumberMissing", refusal.Errors.Single().Code);
    }

    [Fact]
    public async Task Copy_HoldsEverything_AfterItIsOnRecord()
    {
        var tables = await Service().CopyAsync("x", Reason, default);

        Assert.Equal(["名册记录", "实习变动", "实习考核", "发放记录", "发放明细", "考勤", "上传文件", "豁免", "使用记录"], tables.Select(t => t.Title));
        var row = Assert.Single(tables[0].Rows);
        Assert.Equal(tables[0].Columns.Count, row.Count);
        Assert.All<object>(["王小明", SealedEntry.IdNumber, SealedEntry.Phone, "2026年秋季", "芜湖职业技术学院"], value => Assert.Contains(value, row));
        Assert.Equal((UseKind.Copied, true, Reason), (_uses.Single().Kind, _uses.Single().ConcernsMinors, _uses.Single().Reason));
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Once);
    }

    [Fact]
    public async Task Erase_IsRecordedWithoutWhoItWas()
    {
        Assert.Equal(new ErasedCounts(3, 2), await Service().EraseAsync("x", Reason, default));

        var use = Assert.Single(_uses);
        Assert.Equal((UseKind.Erased, null, null, null), (use.Kind, use.Subject, use.EntryUid, use.RosterId));
    }

    [Fact]
    public async Task Erase_OfWhatIsHeld_IsRefusedWithTheBatches()
    {
        _subjects.Setup(s => s.ListHeldBatchesAsync("x", default)).ReturnsAsync(["2026年秋季", "2027年春季"]);
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().EraseAsync("x", Reason, default));

        Assert.Equal(("Subject.Held", "2026年秋季、2027年春季"), (refusal.Errors.Single().Code, refusal.Errors.Single().Arguments.Single()));
        _erasure.Verify(e => e.ErasePersonAsync(It.IsAny<string>(), It.IsAny<DateTime>(), default), Times.Never);
    }

    [Fact]
    public async Task Nobody_IsNotFound_AndTheIndexIsNotInTheMessage()
    {
        var missing = await Assert.ThrowsAsync<NotFoundException>(() => Service().CopyAsync("nobody", Reason, default));
        Assert.DoesNotContain("nobody", missing.Message, StringComparison.Ordinal);
        await Assert.ThrowsAsync<NotFoundException>(() => Service().EraseAsync("nobody", Reason, default));
    }

    [Theory]
    [InlineData("短")]
    [InlineData(null)]
    public async Task Reason_IsAskedFor_BeforeAnythingHappens(string? reason)
    {
        foreach (var step in new Func<Task>[] { () => Service().CopyAsync("x", reason, default), () => Service().EraseAsync("x", reason, default) })
        {
            var refusal = await Assert.ThrowsAsync<DomainException>(step);
            Assert.Equal("Subject.ReasonTooShort", refusal.Errors.Single().Code);
        }

        Assert.Empty(_uses);
    }

    public void Dispose() => _protector.Dispose();

    private SubjectService Service()
    {
        var clock = new BusinessClock(new FakeTimeProvider(new DateTimeOffset(2026, 9, 1, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);
        return new SubjectService(
            _subjects.Object,
            new SubjectCopy(_subjects.Object, _protector, clock),
            new BlindIndex(_keys),
            _erasure.Object,
            _unitOfWork.Object,
            new Person(1, "admin", Role.Administrator),
            clock);
    }
}
