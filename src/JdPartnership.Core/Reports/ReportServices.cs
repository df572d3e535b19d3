using JdPartnership.Core.Accounts;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Reports.Charts;
using JdPartnership.Core.Reports.Editions;
using JdPartnership.Core.Reports.Narrative;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.Core.Reports.Tables;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Reports;

public static class ReportServices
{
    /// <summary>Registers the annual report; its renderers come from the documents layer.</summary>
    public static IServiceCollection AddReports(this IServiceCollection services)
    {
        foreach (var type in typeof(IReportTable).Assembly.GetTypes().Where(t => t is { IsClass: true, IsAbstract: false }))
        {
            if (typeof(IReportTable).IsAssignableFrom(type))
            {
                services.AddSingleton(typeof(IReportTable), type);
            }

            if (typeof(IReportChart).IsAssignableFrom(type))
            {
                services.AddSingleton(typeof(IReportChart), type);
            }
        }

        return services
            .AddSingleton<NarrativeRenderer>()
            .AddSingleton<EditionBuilder>()
            .AddSingleton<EnterpriseScope>()
            .AddScoped<EditionExporter>()
            .AddScoped<IJobWorker, EditionsJob>()
            .AddScoped<ReportService>()
            .AddScoped<PeriodService>();
    }
}
