using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JdPartnership.Core.Attendance;

public static class AttendanceServices
{
    /// <summary>Registers what imports attendance files. Needs jobs, the sealed file store and personal data.</summary>
    public static IServiceCollection AddAttendance(this IServiceCollection services)
    {
        services.TryAddScoped<RowJobs>();
        return services
            .AddScoped<RosterAttendance>()
            .AddScoped<AttendanceReader>()
            .AddScoped<AttendanceMappings>()
            .AddScoped<AttendanceMappingService>()
            .AddScoped<AttendanceReadQueue>()
            .AddScoped<AttendanceImportService>()
            .AddScoped<IJobWorker, AttendanceReadJob>();
    }
}
