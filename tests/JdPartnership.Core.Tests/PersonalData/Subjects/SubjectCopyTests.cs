using JdPartnership.Core.Accounts;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Stipends.Payments;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace JdPartnership.Core.Tests.PersonalData.Subjects;

/// <summary>What the copy tells of the course of a stay. Its roster and entry have the number 0: nothing here is stored.</summary>
public sealed class SubjectCopyTests : IDisposable
{
    private static readonly DateTime Now = new(2026, 9, 1, 4, 0, 0, DateTimeKind.Utc);
    private static readonly Person Coordinator = new(1, "coordinator", Role.Coordinator);

    private readonly Mock<ISubjectQueries> _subjects = new();
    private readonly PersonalDataProtector _protector = new(TestKeys.Of(1));
    private readonly RosterEntry _entry;
    private readonly PaymentSheet _sheet;

    public SubjectCopyTests()
    {
        _entry = SealedEntry.Of(_protector, new DateOnly(2005, 1, 1));
        _sheet = new PaymentSheet(_entry.Roster!, new PayMonth(2026, 9), SheetTemplate.Agreed);
        _subjects.Setup(s => s.ListStayEventsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListAssessmentsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListPaymentsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListAttendanceAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListUploadsAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListWaiversAsync("x", default)).ReturnsAsync([]);
        _subjects.Setup(s => s.ListUsesAsync("x", default)).ReturnsAsync([]);
    }

    [Fact]
    public async Task StayEvents_WithWhereAndWhy()
    {
        var there = new RosterEntry
        {
            Name = "王小明",
            NameNormalized = "王小明",
            IdIndex = "x",
            IdMask = "3*",
            Sealed = [],
            Fingerprint = "",
            Post = new Post("在线客服"),
            ServiceCentre = new ServiceCentre(1, "宿迁分中心", business: null, source: null),
        };
        _subjects.Setup(s => s.ListStayEventsAsync("x", default))
            .ReturnsAsync([new StayEvent(there, StayStep.Transferred, new DateOnly(2026, 10, 31), "旺季支援", Coordinator, Now).Towards("成都分中心 · 仓储")]);

        Assert.Equal(
            ["2026年秋季", "调岗", new DateOnly(2026, 10, 31), "宿迁分中心 · 在线客服", "成都分中心 · 仓储", "旺季支援", "coordinator", "2026-09-01 04:00"],
            Assert.Single(await RowsAsync("实习变动")));
    }

    [Fact]
    public async Task Assessment_OfEachSide_AndWhatNobodyAssessedIsEmpty()
    {
        var assessment = new StayAssessment(0, collegeId: null, "x");
        assessment.AssessForCollege(AssessmentGrade.Excellent, Coordinator, Now);
        assessment.Note("认真");
        _subjects.Setup(s => s.ListAssessmentsAsync("x", default)).ReturnsAsync([assessment]);

        Assert.Equal(
            ["2026年秋季", null, null, null, "优秀", "coordinator", "2026-09-01 04:00", "认真"],
            Assert.Single(await RowsAsync("实习考核")));
    }

    [Fact]
    public async Task Payments_WithTheirLines_AndTheCorrectedOneToo()
    {
        var first = new StipendPayment(_sheet, 0, Paid(3000), Coordinator, Now);
        _sheet.Close(Coordinator, Now);
        var correction = first.Correct(Paid(3100) with { DeductionYuan = 20, DeductionReason = "工服", Way = PayForm.Cash, PaidOn = new DateOnly(2026, 10, 8) }, "漏记加班", Coordinator, Now);
        _subjects.Setup(s => s.ListPaymentsAsync("x", default)).ReturnsAsync([first, correction]);

        var rows = await RowsAsync("发放记录");
        Assert.Equal(["2026年秋季", "2026-09", 0, "否", 3000m, 0m, null, null, null, null, null, null, "coordinator", "2026-09-01 04:00"], rows[0]);
        Assert.Equal(
            ["2026年秋季", "2026-09", 1, "是", 3100m, 0m, 20m, "工服", new DateOnly(2026, 10, 8), "现金", null, "漏记加班", "coordinator", "2026-09-01 04:00"], rows[1]);
        Assert.Equal([[0, "实习报酬", 3000m], [1, "实习报酬", 3100m]], (await RowsAsync("发放明细")).Select(r => r.Skip(2)));
    }

    [Fact]
    public async Task Attendance_DayByDay()
    {
        _subjects.Setup(s => s.ListAttendanceAsync("x", default)).ReturnsAsync(
        [
            new AttendanceDay(0, new DateOnly(2026, 9, 3), AttendanceKind.NightShift, 8),
            new AttendanceDay(0, new DateOnly(2026, 9, 4), AttendanceKind.Leave, Hours: null),
        ]);

        Assert.Equal(
            [["2026年秋季", new DateOnly(2026, 9, 3), "夜班", 8m], ["2026年秋季", new DateOnly(2026, 9, 4), "请假", null]],
            await RowsAsync("考勤"));
    }

    public void Dispose() => _protector.Dispose();

    private static PaymentDetails Paid(decimal yuan) => new() { Amounts = new Dictionary<int, decimal> { [1] = yuan } };

    private async Task<IReadOnlyList<IReadOnlyList<object?>>> RowsAsync(string title)
    {
        var copy = new SubjectCopy(_subjects.Object, _protector, new BusinessClock(new FakeTimeProvider(new DateTimeOffset(Now)), TimeZoneInfo.Utc));
        var table = (await copy.MakeAsync("x", [_entry], default)).Single(t => t.Title == title);
        Assert.All(table.Rows, row => Assert.Equal(table.Columns.Count, row.Count));
        return table.Rows;
    }
}
