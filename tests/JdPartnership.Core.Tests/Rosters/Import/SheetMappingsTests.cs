using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Tests.Rosters.Import;

public sealed class SheetMappingsTests
{
    private static readonly SheetHeaders<AttendanceColumn> Unknown = Sheet("甲表", "工牌号", "排班日");
    private static readonly SheetHeaders<AttendanceColumn> Known = Sheet("乙表", "学号", "日期");

    [Fact]
    public async Task Find_HeadersThatAreRecognised_NeedNoAsking() => Assert.Equal("乙表", (await FindAsync(remembered: null, Unknown, Known))!.Sheet);

    [Fact]
    public async Task Find_NothingKnown_GivesNothing() => Assert.Null(await FindAsync(remembered: null, Unknown));

    [Fact]
    public async Task Find_HeadersMappedBefore_ComeBeforeThoseRecognised()
    {
        var mapping = (await FindAsync("""{"StudentNumber":0,"Day":1}""", Known, Unknown))!;
        Assert.Equal(("甲表", 0, 1), (mapping.Sheet, mapping.Columns[AttendanceColumn.StudentNumber], mapping.Columns[AttendanceColumn.Day]));
    }

    [Theory]
    [InlineData("""{"StudentNumber":0,"Day":7}""")]
    [InlineData("""{"Name":0,"Day":1}""")]
    public async Task Find_RememberedThatDoesNotSuffice_IsPassedOver(string remembered) => Assert.Null(await FindAsync(remembered, Unknown));

    [Fact]
    public void Choose_SaysEverythingAtOnce()
    {
        var columns = new Dictionary<AttendanceColumn, int> { [AttendanceColumn.Name] = 0, [AttendanceColumn.Hours] = 0, [AttendanceColumn.Kind] = 2 };
        var refused = Assert.Throws<DomainException>(() => SheetMappings.Choose(Unknown, columns, AttendanceColumns.MissingFrom(columns), AttendanceColumns.HeaderOf));

        Assert.Equal(
            ["AttendanceMapping.PersonMissing StudentNumber", "AttendanceMapping.DayMissing Day", "Mapping.NotThere Kind", "Mapping.Twice Hours"],
            refused.Errors.Select(e => $"{e.Code} {e.Field}"));
        Assert.Equal(["姓名"], refused.Errors[^1].Arguments);
    }

    [Fact]
    public void Mapping_AsJson_ComesBackTheSame()
    {
        var mapping = Known.Mapped(Known.Recognised.Columns);
        var back = SheetMappings.Read<AttendanceColumn>(mapping.ToJson());
        Assert.Equal((mapping.Sheet, mapping.HeaderRow), (back.Sheet, back.HeaderRow));
        Assert.Equal(mapping.Columns, back.Columns);
    }

    private static Task<ColumnMapping<AttendanceColumn>?> FindAsync(string? remembered, params SheetHeaders<AttendanceColumn>[] sheets) =>
        SheetMappings.FindAsync(sheets, signature => Task.FromResult(signature == Unknown.Signature ? remembered : null), AttendanceColumns.Suffice);

    private static SheetHeaders<AttendanceColumn> Sheet(string name, params string[] headers) =>
        FirstRows.Headers(new SheetTop(name, IsHidden: false, [new SheetRow(1, false, [.. headers.Select(h => new SheetCell(h, null, null, false, false))])]), AttendanceColumns.Vocabulary);
}
