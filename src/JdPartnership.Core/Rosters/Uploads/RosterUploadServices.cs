using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads.Preview;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace JdPartnership.Core.Rosters.Uploads;

public static class RosterUploadServices
{
    /// <summary>Registers what reads rosters and what is decided about them. Needs jobs, the sealed file store and personal data.</summary>
    public static IServiceCollection AddRosterUploads(this IServiceCollection services)
    {
        services.TryAddSingleton(new RuleSettings());
        services.TryAddScoped<RowJobs>();
        return services
            .AddSingleton<RosterFingerprint>()
            .AddSingleton<RosterEntryFactory>()
            .AddScoped<RosterContexts>()
            .AddScoped<RosterMappings>()
            .AddScoped<RosterReadQueue>()
            .AddScoped<RosterUploadService>()
            .AddScoped<UploadDecisions>()
            .AddScoped<UploadPieces>()
            .AddScoped<UploadReader>()
            .AddScoped<RosterFileChecks>()
            .AddScoped<UploadEnds>()
            .AddScoped<UploadErrorReport>()
            .AddScoped<IJobWorker, RosterReadJob>();
    }
}
