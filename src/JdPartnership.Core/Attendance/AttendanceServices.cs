using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Jobs;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Attendance;

public static class AttendanceServices
{
    /// <summary>Registers what imports attendance files. Needs jobs, the sealed file store and personal data.</summary>
    public static IServiceCollection AddAttendance(this IServiceCollection services) => services
        .AddScoped<RosterAttendance>()
        .AddScoped<AttendanceReader>()
        .AddScoped<AttendanceImportService>()
        .AddScoped<IJobWorker, AttendanceReadJob>();
}
