using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;

namespace JdPartnership.Web.Models.Attendance;

/// <summary>Opens the imports of attendance files.</summary>
public sealed class AttendancePages(IAttendanceQueries attendance)
{
    private const int ProblemsOfPage = 100;

    public Task<Page<AttendanceImportRow>> ListAsync(int? page, CancellationToken cancellationToken) => attendance.ListImportsAsync(new PageRequest(page), cancellationToken);

    /// <exception cref="NotFoundException">There is no such import.</exception>
    public async Task<AttendancePage> OpenAsync(int id, int? page, CancellationToken cancellationToken) => new(
        await attendance.FindImportAsync(id, cancellationToken) ?? throw new NotFoundException($"attendance import {id}"),
        await attendance.ListProblemsAsync(id, new PageRequest(page, ProblemsOfPage), cancellationToken));
}
