using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Retention;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.PersonalData.Retention;

public sealed class RetentionJobTests
{
    private static readonly RetentionPolicy Policy = new(Months: 36, UnusedUploadDays: 30);

    private readonly Mock<IRetentionQueries> _queries = new();
    private readonly Mock<IRetentionRepository> _retentions = new();
    private readonly Mock<IErasure> _erasure = new();
    private readonly Mock<IFileSweep> _sweep = new();
    private readonly Mock<IUnitOfWork> _unitOfWork = new();
    private readonly Mock<IJobProgress> _progress = new();
    private readonly List<JobSentence> _messages = [];
    private readonly List<BatchRetention> _added = [];
    private readonly InternshipBatch _batch = Batch();

    public RetentionJobTests()
    {
        _unitOfWork.Setup(u => u.InTransactionAsync(It.IsAny<Func<CancellationToken, Task>>(), default))
            .Returns((Func<CancellationToken, Task> work, CancellationToken token) => work(token));
        _progress.Setup(p => p.ReportAsync(It.IsAny<int>(), It.IsAny<int>(), It.IsAny<JobSentence>(), default))
            .Callback<int, int, JobSentence, CancellationToken>((_, _, message, _) => _messages.Add(message))
            .Returns(Task.CompletedTask);
        _retentions.Setup(r => r.FindBatchAsync(It.IsAny<int>(), default)).ReturnsAsync(_batch);
        _retentions.Setup(r => r.Add(It.IsAny<BatchRetention>())).Callback<BatchRetention>(_added.Add);
        _erasure.Setup(e => e.EraseBatchAsync(It.IsAny<int>(), It.IsAny<DateTime>(), default)).ReturnsAsync(new ErasedCounts(12, 2));
    }

    // Today is 1 September 2026.
    [Theory]
    [InlineData("2023-08-31", null, false, true)]
    [InlineData("2023-09-01", null, false, false)]
    [InlineData("2026-07-31", 1, false, true)]
    [InlineData("2026-08-01", 1, false, false)]
    [InlineData("2016-01-01", 240, false, false)]
    [InlineData("2016-01-01", null, true, false)]
    public async Task Batch_IsErased_OnlyWhenItsPeriodIsOver_AndNothingHoldsIt(string lastDay, int? months, bool isHeld, bool erased)
    {
        Ended(Row(7, lastDay, months, isHeld));
        await RunAsync();

        _erasure.Verify(e => e.EraseBatchAsync(7, It.IsAny<DateTime>(), default), erased ? Times.Once : Times.Never);
        Assert.Equal(erased, _batch.PersonalDataErasedAt is not null);
    }

    [Fact]
    public async Task Log_SaysWhatWasDone_AndCountsStayWithTheBatch()
    {
        Ended(Row(7, "2020-01-01"), Row(8, "2020-01-01", isHeld: true));
        _erasure.SetupSequence(e => e.DissolveAsync(default)).ReturnsAsync(500).ReturnsAsync(3).ReturnsAsync(0);
        _erasure.Setup(e => e.DropUnusedUploadsAsync(It.IsAny<DateTime>(), It.IsAny<DateTime>(), default)).ReturnsAsync(4);
        _erasure.Setup(e => e.DropAttendanceFilesAsync(It.IsAny<DateOnly>(), It.IsAny<DateTime>(), It.IsAny<DateTime>(), default)).ReturnsAsync(7);
        _erasure.Setup(e => e.ExpireExportsAsync(It.IsAny<DateTime>(), default)).ReturnsAsync(5);
        _sweep.Setup(s => s.SweepAsync(default)).ReturnsAsync(6);
        await RunAsync();

        Assert.Equal(new JobSentence("Job.BatchErased", 7, 12), _messages[0]);
        Assert.Equal(new JobSentence("Job.RetentionDone", 1, 12, 1, 4, 7, 5, 6), _messages[^1]);
        Assert.Equal((12, 2), (_added.Single().ErasedEntries, _added.Single().ErasedFiles));
        _erasure.Verify(e => e.DissolveAsync(default), Times.Exactly(3));
        var unused = new DateTime(2026, 8, 2, 4, 0, 0, DateTimeKind.Utc);
        _erasure.Verify(e => e.DropUnusedUploadsAsync(unused, It.IsAny<DateTime>(), default), Times.Once);
        _erasure.Verify(e => e.DropAttendanceFilesAsync(new DateOnly(2023, 9, 1), unused, It.IsAny<DateTime>(), default), Times.Once);
    }

    [Theory]
    [InlineData(36, "2026-09-01", "2023-09-01")]
    [InlineData(1, "2026-03-31", "2026-03-01")]
    [InlineData(1, "2026-03-28", "2026-02-28")]
    [InlineData(12, "2024-02-29", "2023-03-01")]
    public void KeepsFrom_IsTheFirstDayWhosePeriodIsNotOver(int months, string today, string first)
    {
        var (policy, day) = (new RetentionPolicy(months, UnusedUploadDays: 30), Day(today));
        Assert.Equal(Day(first), policy.KeepsFrom(day));
        Assert.True(policy.KeptUntil(Day(first), ownMonths: null) >= day);
        Assert.True(policy.KeptUntil(Day(first).AddDays(-1), ownMonths: null) < day);
    }

    [Fact]
    public async Task NothingDue_StillSweeps()
    {
        Ended();
        await RunAsync();
        _sweep.Verify(s => s.SweepAsync(default), Times.Once);
        _unitOfWork.Verify(u => u.SaveChangesAsync(default), Times.Never);
    }

    [Theory]
    [InlineData(0, "争议处理", "Retention.MonthsOutOfRange")]
    [InlineData(241, "争议处理", "Retention.MonthsOutOfRange")]
    [InlineData(60, "x", "Retention.ReasonTooShort")]
    [InlineData(60, null, "Retention.ReasonTooShort")]
    [InlineData(60, "工资凭证保存五年", null)]
    [InlineData(null, null, null)]
    public async Task Period_WantsMonthsWithinReasonAndAReason(int? months, string? reason, string? code)
    {
        var refusal = await Record.ExceptionAsync(() => Service().SetPeriodAsync(7, months, reason, default));
        Assert.Equal(code, (refusal as DomainException)?.Errors.Single().Code);
        if (code is null)
        {
            Assert.Equal((months, months is null ? null : "admin"), (_added.Single().Months, _added.Single().MonthsSetBy));
        }
    }

    [Fact]
    public async Task Hold_ThenRelease_LeavesNoReason()
    {
        await Service().HoldAsync(7, "劳动争议未结", default);
        Assert.True(_added.Single().IsHeld);
        _retentions.Setup(r => r.FindAsync(7, default)).ReturnsAsync(_added.Single());
        await Service().ReleaseAsync(7, default);
        Assert.Equal((false, null, null), (_added.Single().IsHeld, _added.Single().HeldBy, _added.Single().HeldAt));
    }

    [Fact]
    public async Task ErasedBatch_IsChangedNoMore()
    {
        _batch.MarkErased(DateTime.UnixEpoch);
        var refusal = await Assert.ThrowsAsync<DomainException>(() => Service().HoldAsync(7, "劳动争议未结", default));
        Assert.Equal("Retention.Erased", refusal.Errors.Single().Code);
    }

    [Fact]
    public void Pseudonyms_AreAsLongAsAnIndex_AndNeverOne()
    {
        var many = Enumerable.Range(0, 1000).Select(_ => Pseudonym.New()).ToList();
        Assert.Equal(1000, many.Distinct(StringComparer.Ordinal).Count());
        Assert.All(many, p => Assert.True(p.Length == 32 && !char.IsAsciiHexDigit(p[0])));
    }

    private static RetentionRow Row(int id, string lastDay, int? months = null, bool isHeld = false) => new(
        id, "批次", "学院", Day(lastDay), months, isHeld, 12, ErasedAt: null);

    private static DateOnly Day(string text) => DateOnly.Parse(text, System.Globalization.CultureInfo.InvariantCulture);

    private static InternshipBatch Batch() => new(
        new College(new CollegeDetails { Name = "甲学院", Type = CollegeType.JuniorCollege }),
        "批次",
        EngagementKind.PostInternship,
        new DateOnly(2020, 1, 1),
        new DateOnly(2020, 6, 30));

    private void Ended(params RetentionRow[] rows) => _queries.Setup(q => q.ListEndedAsync(new DateOnly(2026, 9, 1), default)).ReturnsAsync(rows);

    private static BusinessClock Clock() => new(new FakeTimeProvider(new DateTimeOffset(2026, 9, 1, 4, 0, 0, TimeSpan.Zero)), TimeZoneInfo.Utc);

    private RetentionService Service() => new(_retentions.Object, _unitOfWork.Object, new Person(1, "admin", Role.Administrator), Clock());

    private Task<StoredFile?> RunAsync() => new RetentionJob(
        _queries.Object, _retentions.Object, _erasure.Object, _sweep.Object, Policy, _unitOfWork.Object, Clock()).RunAsync("{}", _progress.Object, default);
}
