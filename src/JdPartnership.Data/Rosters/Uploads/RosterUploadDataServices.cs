using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Data.Rosters.Contexts;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Rosters.Uploads;

internal static class RosterUploadDataServices
{
    public static IServiceCollection AddRosterUploadData(this IServiceCollection services) => services
        .AddScoped<IRosterContextQueries, RosterContextQueries>()
        .AddScoped<IRosterUploadRepository, RosterUploadRepository>()
        .AddScoped<IWorkingEntries, WorkingEntries>()
        .AddScoped<IUploadStaging, UploadStaging>()
        .AddScoped<IUploadQueries, UploadQueries>();
}
