using System.Globalization;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Types the cells of attendance files, row by row.</summary>
/// <param name="columns">Index of the sheet's column by what it holds.</param>
/// <param name="today">Date at the enterprise.</param>
public sealed class AttendanceLineReader(IReadOnlyDictionary<AttendanceColumn, int> columns, DateOnly today)
{
    /// <summary>A line that spans more days is a slip of the pen.</summary>
    public const int MostDays = 31;

    /// <summary>From here on a spreadsheet keeps 15 digits of a number and writes zeros for the rest.</summary>
    private const double FirstInexact = 1e15;

    private const char Star = '*';

    /// <returns>The line, or why it cannot be taken; neither for a row that holds nothing of it, such as a foot.</returns>
    public (AttendanceLine? Line, LineProblem? Problem) Read(SheetRow row)
    {
        if (columns.Values.All(index => Cell(row, index).IsEmpty))
        {
            return (null, null);
        }

        if (columns.Values.Any(index => Cell(row, index).IsError))
        {
            return (null, new LineProblem(LineProblem.CellError));
        }

        var id = Of(row, AttendanceColumn.IdNumber);
        if (id is { Text: null, Number: >= FirstInexact })
        {
            return (null, new LineProblem(LineProblem.IdDigitsLost));
        }

        var (number, code) = (Code(Of(row, AttendanceColumn.StudentNumber)), Code(id));
        return number is null && code is null ? (null, new LineProblem(LineProblem.PersonMissing)) : Read(row, number, code);
    }

    private (AttendanceLine? Line, LineProblem? Problem) Read(SheetRow row, string? studentNumber, string? idNumber)
    {
        var (first, last, problem) = Days(row);
        if (problem is not null)
        {
            return (null, problem);
        }

        var word = Of(row, AttendanceColumn.Kind);
        var isRest = AttendanceWords.IsRest(Text(word));
        var kind = word.IsEmpty ? AttendanceKind.Present : AttendanceWords.Find(Text(word));
        if (kind is null && !isRest)
        {
            return (null, new LineProblem(LineProblem.KindUnknown, CellExcerpt.Of(word)));
        }

        var (hours, unreadable) = Hours(Of(row, AttendanceColumn.Hours));
        if (unreadable is not null)
        {
            return (null, unreadable);
        }

        if (hours > 0 && isRest)
        {
            return (null, new LineProblem(LineProblem.RestWithHours, CellExcerpt.Of(word)));
        }

        if (hours > 0 && first != last && kind is not (AttendanceKind.Absent or AttendanceKind.Leave or null))
        {
            return (null, new LineProblem(LineProblem.HoursOfSeveralDays));
        }

        var isMasked = idNumber?.Contains(Star, StringComparison.Ordinal) == true;
        var name = NameText.Tidy(Of(row, AttendanceColumn.Name).Text) is { Length: > 0 } text ? text : null;
        return (new AttendanceLine(row.Number, studentNumber, isMasked ? null : idNumber, isMasked ? idNumber : null, name, first, last, kind, hours), null);
    }

    private (DateOnly First, DateOnly Last, LineProblem? Problem) Days(SheetRow row)
    {
        var start = Of(row, AttendanceColumn.Day) is { IsEmpty: false } day ? day : Of(row, AttendanceColumn.FirstDay);
        if (start.IsEmpty)
        {
            return (default, default, new LineProblem(LineProblem.DayMissing));
        }

        var end = Of(row, AttendanceColumn.Day).IsEmpty ? Of(row, AttendanceColumn.LastDay) : default;
        var (first, last) = (Day(start), end.IsEmpty ? Day(start) : Day(end));
        return (first, last) switch
        {
            (null, _) => (default, default, new LineProblem(LineProblem.DayUnreadable, CellExcerpt.Of(start))),
            (_, null) => (default, default, new LineProblem(LineProblem.DayUnreadable, CellExcerpt.Of(end))),
            ({ } from, { } to) when to < from => (from, to, new LineProblem(LineProblem.DaysReversed)),
            ({ } from, { } to) when to.DayNumber - from.DayNumber >= MostDays => (from, to, new LineProblem(LineProblem.TooManyDays, MostDays.ToString(CultureInfo.InvariantCulture))),
            ({ } from, { } to) when to > today => (from, to, new LineProblem(LineProblem.InFuture)),
            ({ } from, { } to) => (from, to, null),
        };
    }

    private static DateOnly? Day(SheetCell cell) =>
        (cell.Date is { } date ? DateReading.Read(date) : cell.Text is { } text ? DateReading.Read(text) : DateReading.Read(cell.Number!.Value)).Value;

    private static (decimal? Hours, LineProblem? Problem) Hours(SheetCell cell)
    {
        if (cell.IsEmpty)
        {
            return (null, null);
        }

        var hours = HoursReading.Read(cell);
        return hours is null ? (null, new LineProblem(LineProblem.HoursUnreadable, CellExcerpt.Of(cell))) : (hours, null);
    }

    private static string? Code(SheetCell cell) => HalfWidth.Code(Text(cell)) is { Length: > 0 } code ? code : null;

    private static string Text(SheetCell cell) => cell.Text ?? cell.Number?.ToString("0.###############", CultureInfo.InvariantCulture) ?? "";

    private SheetCell Of(SheetRow row, AttendanceColumn column) => columns.TryGetValue(column, out var index) ? Cell(row, index) : default;

    private static SheetCell Cell(SheetRow row, int index) => index < row.Cells.Count ? row.Cells[index] : default;
}
