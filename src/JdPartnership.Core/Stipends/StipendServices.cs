using JdPartnership.Core.Stipends.Payments;
using JdPartnership.Core.Stipends.Schemes;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Stipends;

public static class StipendServices
{
    /// <summary>Registers schemes and payments. Needs rosters and a <see cref="Common.BusinessClock"/>.</summary>
    public static IServiceCollection AddStipends(this IServiceCollection services) => services
        .AddScoped<SchemeService>()
        .AddScoped<SheetTemplates>()
        .AddScoped<PaymentSheets>()
        .AddScoped<PaymentService>();
}
