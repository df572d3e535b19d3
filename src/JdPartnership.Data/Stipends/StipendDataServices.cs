using JdPartnership.Core.Attendance;
using JdPartnership.Core.Attendance.Import;
using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Core.Stipends.Schemes;
using JdPartnership.Data.Attendance;
using JdPartnership.Data.Stipends.Payments;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Stipends;

internal static class StipendDataServices
{
    public static IServiceCollection AddStipendData(this IServiceCollection services) => services
        .AddScoped<ISchemeRepository, SchemeRepository>()
        .AddScoped<ISchemeQueries, SchemeQueries>()
        .AddScoped<IPaymentRepository, PaymentRepository>()
        .AddScoped<IPaymentQueries, PaymentQueries>()
        .AddScoped<IAttendanceQueries, AttendanceQueries>()
        .AddScoped<IAttendanceStore, AttendanceStore>();
}
