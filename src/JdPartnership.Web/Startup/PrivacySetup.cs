using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Web.Models.PersonalData;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal static class PrivacySetup
{
    /// <summary>Pages on which personal data are shown, handed out, kept and erased.</summary>
    public static WebApplicationBuilder AddPrivacyPages(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddScoped<RevealService>()
            .AddScoped<UseLists>()
            .AddScoped<ExportPages>()
            .AddSingleton(provider => provider.GetRequiredService<IOptions<RetentionOptions>>().Value.ToPolicy())
            .AddScoped<RetentionService>()
            .AddScoped<RetentionPages>()
            .AddScoped<IJobWorker, RetentionJob>()
            .AddScoped<SubjectService>()
            .AddScoped<SubjectCopy>()
            .AddScoped<UnmaskedExportService>()
            .AddScoped<UnmaskedExportWriter>()
            .AddScoped<IJobWorker, UnmaskedExportJob>();
        return builder;
    }
}
