using System.Globalization;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.PersonalData.Subjects;

/// <summary>What was recorded about a person while the stay went on: changes, grades, pay, attendance.</summary>
internal sealed class StayTables(ISubjectQueries subjects, BusinessClock clock)
{
    /// <param name="idIndex">Of the person.</param>
    /// <param name="entries">All of the person, with roster and batch.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public async Task<IReadOnlyList<ListTable>> MakeAsync(string idIndex, IReadOnlyList<RosterEntry> entries, CancellationToken cancellationToken)
    {
        var byRoster = entries.DistinctBy(e => e.RosterId).ToDictionary(e => e.RosterId, e => e.Roster!.Batch!.Name);
        var byEntry = entries.DistinctBy(e => e.Id).ToDictionary(e => e.Id, e => e.Roster!.Batch!.Name);
        var events = await subjects.ListStayEventsAsync(idIndex, cancellationToken);
        var assessments = await subjects.ListAssessmentsAsync(idIndex, cancellationToken);
        var payments = await subjects.ListPaymentsAsync(idIndex, cancellationToken);
        var attendance = await subjects.ListAttendanceAsync(idIndex, cancellationToken);
        return
        [
            new ListTable(
                "实习变动",
                ["实习批次", "事项", "原岗位最后一日", "原分中心与岗位", "新分中心与岗位", "情况说明", "登记人", "登记时间"],
                [.. events.Select(e => Row(e, byRoster[e.RosterId]))]),
            new ListTable(
                "实习考核",
                ["实习批次", "企业考核", "企业考核人", "企业考核时间", "院校考核", "院校考核人", "院校考核时间", "备注"],
                [.. assessments.Select(a => Row(a, byRoster[a.RosterId]))]),
            new ListTable(
                "发放记录",
                ["实习批次", "月份", "更正次数", "是否有效", "货币（元）", "实物（元）", "扣款（元）", "扣款事由", "发放日期", "发放形式", "备注", "更正理由", "登记人", "登记时间"],
                [.. payments.Select(p => Row(p, byEntry[p.RosterEntryId]))]),
            new ListTable("发放明细", ["实习批次", "月份", "更正次数", "项目", "金额（元）"], [.. payments.SelectMany(p => Lines(p, byEntry[p.RosterEntryId]))]),
            new ListTable("考勤", ["实习批次", "日期", "考勤", "工时"], [.. attendance.Select(d => (IReadOnlyList<object?>)[byEntry[d.EntryId], d.Day, SubjectWords.Of(d.Kind), d.Hours])]),
        ];
    }

    public static string Time(BusinessClock clock, DateTime utc) => clock.ToLocal(utc).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    private IReadOnlyList<object?> Row(StayEvent happened, string batch) =>
        [batch, SubjectWords.Of(happened.Step), happened.Day, happened.From, happened.To, happened.Reason, happened.UserName, Time(clock, happened.At)];

    private IReadOnlyList<object?> Row(StayAssessment assessment, string batch) =>
    [
        batch,
        SubjectWords.Of(assessment.EnterpriseGrade),
        assessment.EnterpriseBy,
        Time(assessment.EnterpriseAt),
        SubjectWords.Of(assessment.CollegeGrade),
        assessment.CollegeBy,
        Time(assessment.CollegeAt),
        assessment.Remark,
    ];

    private IReadOnlyList<object?> Row(StipendPayment payment, string batch) =>
    [
        batch,
        PayMonth.Of(payment.Month).ToString(),
        payment.Number,
        payment.IsCurrent ? RosterChoices.Yes : RosterChoices.No,
        payment.CashYuan,
        payment.InKindYuan,
        payment.DeductionYuan,
        payment.DeductionReason,
        payment.PaidOn,
        payment.Way is { } way ? RosterChoices.Word(way) : null,
        payment.Remark,
        payment.Reason,
        payment.RecordedBy,
        Time(clock, payment.RecordedAt),
    ];

    private static IEnumerable<IReadOnlyList<object?>> Lines(StipendPayment payment, string batch)
    {
        var names = payment.Sheet!.Components.ToDictionary(c => c.Order, c => c.Name);
        return payment.Lines.OrderBy(l => l.Order).Select(l => (IReadOnlyList<object?>)[batch, PayMonth.Of(payment.Month).ToString(), payment.Number, names[l.Order], l.Yuan]);
    }

    private string? Time(DateTime? utc) => utc is { } known ? Time(clock, known) : null;
}
