using System.Globalization;
using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Attendance;

public sealed class AttendanceLineReaderTests
{
    private static readonly string[] Headers = ["部门", "学号", "身份证号", "姓名", "考勤日期", "开始日期", "结束日期", "工时", "出勤状态"];

    private readonly AttendanceLineReader _reader = new(AttendanceColumns.Vocabulary.Match(Headers), new DateOnly(2018, 9, 30));

    [Fact]
    public void Headers_SufficeWithAPersonAndADay()
    {
        Assert.True(AttendanceColumns.Suffice(AttendanceColumns.Vocabulary.Match(["姓名", "学号", "日期"])));
        Assert.True(AttendanceColumns.Suffice(AttendanceColumns.Vocabulary.Match(["身份证号码", "开始日期"])));
        Assert.False(AttendanceColumns.Suffice(AttendanceColumns.Vocabulary.Match(["姓名", "日期", "工时"])));
        Assert.False(AttendanceColumns.Suffice(AttendanceColumns.Vocabulary.Match(["学号", "工时"])));
    }

    [Fact]
    public void Read_Line_TypesItsCells()
    {
        var line = Taken("S1", "", " 王 小明 ", "2018/9/3", "", "", "8小时", "迟到");
        Assert.Equal(("S1", null, "王 小明", AttendanceKind.Late, 8m), (line.StudentNumber, line.IdNumber, line.Name, line.Kind!.Value, line.Hours!.Value));
        Assert.Equal([new DateOnly(2018, 9, 3)], line.Days);
    }

    [Fact]
    public void Read_NoKind_IsPresence() => Assert.Equal(AttendanceKind.Present, Taken("S1", "", "", "2018-09-03", "", "", "8", "").Kind);

    [Theory]
    [InlineData("休息", "")]
    [InlineData("放假", "0")]
    public void Read_Rest_IsNoAttendance(string kind, string hours) => Assert.Null(Taken("S1", "", "", "2018-09-03", "", "", hours, kind).Kind);

    [Fact]
    public void Read_FromTo_GivesEveryDay() => Assert.Equal(3, Taken("S1", "", "", "", "2018-09-03", "2018-09-05", "", "病假").Days.Count());

    [Fact]
    public void Read_MaskedNumber_IsKeptApart()
    {
        var line = Taken("", "320***********0024", "王小明", "2018-09-03", "", "", "", "");
        Assert.Equal((null, "320***********0024"), (line.IdNumber, line.IdMask));
        Assert.Equal(nameof(AttendanceLine), line.ToString());
    }

    [Theory]
    [InlineData("", "", "2018-09-03", "", "", "", "", LineProblem.PersonMissing)]
    [InlineData("S1", "", "", "", "", "", "", LineProblem.DayMissing)]
    [InlineData("S1", "", "3/4/2018", "", "", "", "", LineProblem.DayUnreadable)]
    [InlineData("S1", "", "", "2018-09-05", "2018-09-03", "", "", LineProblem.DaysReversed)]
    [InlineData("S1", "", "", "2018-07-01", "2018-08-01", "", "", LineProblem.TooManyDays)]
    [InlineData("S1", "", "2018-10-01", "", "", "", "", LineProblem.InFuture)]
    [InlineData("S1", "", "2018-09-03", "", "", "25", "", LineProblem.HoursUnreadable)]
    [InlineData("S1", "", "2018-09-03", "", "", "很久", "", LineProblem.HoursUnreadable)]
    [InlineData("S1", "", "", "2018-09-03", "2018-09-04", "16", "出勤", LineProblem.HoursOfSeveralDays)]
    [InlineData("S1", "", "2018-09-03", "", "", "8", "休息", LineProblem.RestWithHours)]
    [InlineData("S1", "", "2018-09-03", "", "", "", "飞行", LineProblem.KindUnknown)]
    public void Read_BadLine_SaysWhy(string number, string id, string day, string first, string last, string hours, string kind, string code) =>
        Assert.Equal(code, _reader.Read(Row(number, id, "王小明", day, first, last, hours, kind)).Problem!.Code);

    [Fact]
    public void Read_NumberThatLostItsDigits_IsRefused()
    {
        var row = Row("", "", "王小明", "2018-09-03", "", "", "", "");
        var cells = row.Cells.ToArray();
        cells[2] = new SheetCell(null, 320802200501010000d, null, IsFormula: false, IsError: false);
        Assert.Equal(LineProblem.IdDigitsLost, _reader.Read(row with { Cells = cells }).Problem!.Code);
    }

    [Fact]
    public void Read_RowWithNothingInItsColumns_IsNoLine() =>
        Assert.Equal((null, null), _reader.Read(new SheetRow(9, IsHidden: false, [new SheetCell("合计", null, null, false, false)])));

    [Theory]
    [InlineData("8", "8")]
    [InlineData("7.5h", "7.5")]
    [InlineData("８小时", "8")]
    [InlineData("8:30", "8.5")]
    [InlineData("07:45", "7.75")]
    [InlineData("0", "0")]
    [InlineData("24", "24")]
    public void Hours_AreReadAsPeopleWriteThem(string text, string hours) =>
        Assert.Equal(decimal.Parse(hours, CultureInfo.InvariantCulture), HoursReading.Read(Cell(text)));

    [Theory]
    [InlineData("24.5")]
    [InlineData("8:75")]
    [InlineData("-1")]
    [InlineData("八小时")]
    public void Hours_ThatAreNone(string text) => Assert.Null(HoursReading.Read(Cell(text)));

    [Fact]
    public void Hours_OfCellsFormattedAsTime() =>
        Assert.Equal(8.5m, HoursReading.Read(new SheetCell(null, 0.354166, new DateTime(1899, 12, 30, 8, 30, 0, DateTimeKind.Unspecified), false, false)));

    private AttendanceLine Taken(params string[] texts)
    {
        var (line, problem) = _reader.Read(Row(texts));
        Assert.Null(problem);
        return line!;
    }

    private static SheetRow Row(params string[] texts) => new(2, IsHidden: false, [Cell("客服一部"), .. texts.Select(Cell)]);

    private static SheetCell Cell(string text) => new(text.Length == 0 ? null : text, null, null, IsFormula: false, IsError: false);
}
