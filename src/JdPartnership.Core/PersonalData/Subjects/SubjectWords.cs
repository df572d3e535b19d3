using JdPartnership.Core.Attendance;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;

namespace JdPartnership.Core.PersonalData.Subjects;

/// <summary>The words of a person's copy: Chinese in whatever language the page is.</summary>
internal static class SubjectWords
{
    public static string Of(StayStep step) => step switch
    {
        StayStep.EndedEarly => "提前结束",
        StayStep.EndUndone => "撤销提前结束",
        StayStep.Transferred => "调岗",
        StayStep.TransferUndone => "撤销调岗",
    };

    /// <returns><c>null</c> when nobody assessed.</returns>
    public static string? Of(AssessmentGrade? grade) => grade is { } given ? Of(given) : null;

    private static string Of(AssessmentGrade grade) => grade switch
    {
        AssessmentGrade.Excellent => "优秀",
        AssessmentGrade.Good => "良好",
        AssessmentGrade.Passed => "合格",
        AssessmentGrade.Failed => "不合格",
    };

    public static string Of(AttendanceKind kind) => kind switch
    {
        AttendanceKind.Present => "出勤",
        AttendanceKind.Late => "迟到",
        AttendanceKind.Absent => "缺勤",
        AttendanceKind.Leave => "请假",
        AttendanceKind.Overtime => "加班",
        AttendanceKind.NightShift => "夜班",
    };
}
