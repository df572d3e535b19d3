using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Web.Models.Mappings;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Attendance;

/// <summary>Opens the form of an attendance file's columns.</summary>
public sealed class AttendanceMappingPages(AttendanceMappingService service, IStringLocalizer L)
{
    /// <param name="id">Of the import.</param>
    /// <param name="sheet">Name of the sheet to show; the one that was read, or the likeliest, when there is none of that name.</param>
    /// <param name="typed">What was chosen and not taken; <c>null</c> for a fresh page.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">The person sent no such file, or nobody may choose its columns now.</exception>
    public async Task<AttendanceMappingPage> OpenAsync(int id, string? sheet, MappingModel? typed, CancellationToken cancellationToken)
    {
        var file = await service.OpenAsync(id, cancellationToken);
        var shown = Named(file, sheet) ?? Named(file, file.Used?.Sheet) ?? file.Sheets.MaxBy(s => s.Recognised.Columns.Count)!;
        var known = file.Used?.Sheet == shown.Sheet ? file.Used.Columns : shown.Recognised.Columns;
        return new AttendanceMappingPage(file.FileName, MappingForm.Of(
            ($"/attendance/{id}/mapping", $"/attendance/{id}", L["考勤的列"]),
            file.Sheets,
            shown,
            typed?.Chosen<AttendanceColumn>() ?? known,
            AttendanceColumns.All.Select(c => (c.Column, c.Header, NoteOf(c.Column)))));
    }

    private static SheetHeaders<AttendanceColumn>? Named(MappableAttendance file, string? sheet) => file.Sheets.FirstOrDefault(s => s.Sheet == sheet);

    private string? NoteOf(AttendanceColumn column) => column switch
    {
        AttendanceColumn.StudentNumber or AttendanceColumn.IdNumber => L["学号、证件号码至少选一列"].Value,
        AttendanceColumn.Day or AttendanceColumn.FirstDay => L["日期、开始日期至少选一列"].Value,
        AttendanceColumn.Name or AttendanceColumn.LastDay or AttendanceColumn.Hours or AttendanceColumn.Kind => null,
    };
}
