using JdPartnership.Core.Common;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>The words of attendance files.</summary>
internal static class AttendanceWords
{
    private static readonly (AttendanceKind Kind, string[] Words)[] Entries =
    [
        (AttendanceKind.Present, ["出勤", "正常", "正常出勤", "到岗", "上班", "白班", "早班", "中班", "正班", "全勤", "在岗", "√", "1", "PRESENT"]),
        (AttendanceKind.Late, ["迟到", "LATE"]),
        (AttendanceKind.Absent, ["缺勤", "旷工", "旷班", "未到岗", "未出勤", "ABSENT"]),
        (AttendanceKind.Leave, ["请假", "事假", "病假", "年假", "调休", "LEAVE"]),
        (AttendanceKind.Overtime, ["加班", "平日加班", "周末加班", "休息日加班", "节假日加班", "延时加班", "OVERTIME"]),
        (AttendanceKind.NightShift, ["夜班", "大夜班", "小夜班", "通宵班", "NIGHT", "NIGHTSHIFT"]),
    ];

    private static readonly HashSet<string> RestWords = [.. new[] { "休息", "公休", "轮休", "休", "放假", "节日放假", "未排班", "REST" }.Select(NameText.Normalize)];

    private static readonly Dictionary<string, AttendanceKind> Known =
        Entries.SelectMany(e => e.Words, (e, word) => (e.Kind, Word: NameText.Normalize(word))).ToDictionary(w => w.Word, w => w.Kind, StringComparer.Ordinal);

    public static AttendanceKind? Find(string text) => Known.TryGetValue(NameText.Normalize(text), out var kind) ? kind : null;

    /// <summary>Nobody was to work: there is nothing to record.</summary>
    public static bool IsRest(string text) => RestWords.Contains(NameText.Normalize(text));
}
