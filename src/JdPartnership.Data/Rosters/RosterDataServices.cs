using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Internships;
using JdPartnership.Data.Internships.Batches;
using JdPartnership.Data.Internships.Posts;
using JdPartnership.Data.Rosters.Findings;
using JdPartnership.Data.Rosters.Waivers;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Rosters;

internal static class RosterDataServices
{
    public static IServiceCollection AddRosterData(this IServiceCollection services) => services
        .AddScoped<IPostRepository, PostRepository>()
        .AddScoped<IPostQueries, PostQueries>()
        .AddScoped<IBatchRepository, BatchRepository>()
        .AddScoped<IBatchQueries, BatchQueries>()
        .AddScoped<IRosterRepository, RosterRepository>()
        .AddScoped<IRosterQueries, RosterQueries>()
        .AddScoped<IEntriesInForce, EntriesInForce>()
        .AddScoped<IFindingQueries, FindingQueries>()
        .AddScoped<IWaiverRepository, WaiverRepository>()
        .AddScoped<IWaiverQueries, WaiverQueries>()
        .AddScoped<IPresenceQueries, PresenceQueries>()
        .AddScoped<ICountedHeadcountQueries, CountedHeadcountQueries>();
}
