using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>The columns of attendance files, as the systems of enterprises name them.</summary>
public static class AttendanceColumns
{
    /// <summary>In the order in which a person is asked for them.</summary>
    public static IReadOnlyList<ColumnHeaders<AttendanceColumn>> All { get; } =
    [
        Column(AttendanceColumn.StudentNumber, "学号", "学生学号", "学籍号", "实习生学号"),
        Column(AttendanceColumn.IdNumber, "证件号码", "身份证号", "身份证号码", "身份证", "证件号", "身份证件号码", "公民身份号码"),
        Column(AttendanceColumn.Name, "姓名", "学生姓名", "实习生姓名", "员工姓名", "实习生"),
        Column(AttendanceColumn.Day, "日期", "考勤日期", "出勤日期", "工作日期", "打卡日期", "排班日期", "班次日期"),
        Column(AttendanceColumn.FirstDay, "开始日期", "起始日期", "开始时间", "起始时间", "开始", "起"),
        Column(AttendanceColumn.LastDay, "结束日期", "截止日期", "终止日期", "结束时间", "结束", "止"),
        Column(AttendanceColumn.Hours, "工时", "出勤工时", "工作时长", "出勤小时", "实际工时", "小时数", "小时", "时长", "时数"),
        Column(AttendanceColumn.Kind, "考勤类型", "出勤状态", "考勤状态", "考勤结果", "出勤情况", "出勤类型", "班次类型", "班次", "状态", "类型"),
    ];

    public static HeaderVocabulary<AttendanceColumn> Vocabulary { get; } = new(All);

    /// <summary>A person and a day: without them no line can be taken.</summary>
    public static bool Suffice(IReadOnlyDictionary<AttendanceColumn, int> columns) => !MissingFrom(columns).Any();

    /// <summary>What is to be said of columns that are not among these and must be, beside the first that would do.</summary>
    public static IEnumerable<DomainError> MissingFrom(IReadOnlyDictionary<AttendanceColumn, int> columns)
    {
        if (!columns.ContainsKey(AttendanceColumn.StudentNumber) && !columns.ContainsKey(AttendanceColumn.IdNumber))
        {
            yield return new DomainError("AttendanceMapping.PersonMissing", nameof(AttendanceColumn.StudentNumber));
        }

        if (!columns.ContainsKey(AttendanceColumn.Day) && !columns.ContainsKey(AttendanceColumn.FirstDay))
        {
            yield return new DomainError("AttendanceMapping.DayMissing", nameof(AttendanceColumn.Day));
        }
    }

    public static string HeaderOf(AttendanceColumn column) => All.First(c => c.Column == column).Header;

    private static ColumnHeaders<AttendanceColumn> Column(AttendanceColumn column, string header, params string[] synonyms) =>
        new(column, header, synonyms, IsRequired: false, IsPersonal: column == AttendanceColumn.IdNumber);
}
