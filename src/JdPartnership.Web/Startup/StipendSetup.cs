using JdPartnership.Core.Attendance;
using JdPartnership.Core.Stipends;
using JdPartnership.Web.Models.Attendance;
using JdPartnership.Web.Models.Payments;
using JdPartnership.Web.Models.Stipends;

namespace JdPartnership.Web.Startup;

internal static class StipendSetup
{
    /// <summary>Pages of stipends, payments and attendance, and what they stand on.</summary>
    public static WebApplicationBuilder AddStipendPages(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddAttendance()
            .AddStipends()
            .AddScoped<AttendancePages>()
            .AddScoped<AttendanceMappingPages>()
            .AddScoped<StipendPages>()
            .AddScoped<PaymentPages>()
            .AddScoped<PaymentExport>()
            .AddScoped<CorrectionForms>()
            .AddScoped<PaymentTotalsPages>();
        return builder;
    }
}
