namespace JdPartnership.Core.Attendance.Import;

/// <summary>Why a line was not taken: code of a sentence, with what stands in its holes. Never personal data.</summary>
public sealed record LineProblem(string Code, params string[] Arguments)
{
    public const string PersonMissing = "AttendanceLine.PersonMissing";
    public const string IdDigitsLost = "AttendanceLine.IdDigitsLost";
    public const string DayMissing = "AttendanceLine.DayMissing";
    public const string DayUnreadable = "AttendanceLine.DayUnreadable";
    public const string DaysReversed = "AttendanceLine.DaysReversed";
    public const string TooManyDays = "AttendanceLine.TooManyDays";
    public const string InFuture = "AttendanceLine.InFuture";
    public const string HoursUnreadable = "AttendanceLine.HoursUnreadable";
    public const string HoursOfSeveralDays = "AttendanceLine.HoursOfSeveralDays";
    public const string RestWithHours = "AttendanceLine.RestWithHours";
    public const string KindUnknown = "AttendanceLine.KindUnknown";
    public const string CellError = "AttendanceLine.CellError";
    public const string Unknown = "AttendanceLine.Unknown";
    public const string NameDiffers = "AttendanceLine.NameDiffers";
    public const string Ambiguous = "AttendanceLine.Ambiguous";
    public const string OutsideStay = "AttendanceLine.OutsideStay";
    public const string Repeated = "AttendanceLine.Repeated";
    public const string RecordedBefore = "AttendanceLine.RecordedBefore";
}
