using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Data.Internships;
using JdPartnership.Data.Internships.Batches;
using JdPartnership.Data.Internships.Posts;
using JdPartnership.Data.Rosters.Assessments;
using JdPartnership.Data.Rosters.Checks;
using JdPartnership.Data.Rosters.Findings;
using JdPartnership.Data.Rosters.Packages;
using JdPartnership.Data.Rosters.Stays;
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
        .AddScoped<ICheckedEntries, CheckedEntries>()
        .AddScoped<IStayRepository, StayRepository>()
        .AddScoped<IStayQueries, StayQueries>()
        .AddScoped<ITransferRecords, TransferRecords>()
        .AddScoped<IAssessmentRepository, AssessmentRepository>()
        .AddScoped<IAssessmentQueries, AssessmentQueries>()
        .AddScoped<IPackageQueries, PackageQueries>()
        .AddScoped<IFindingQueries, FindingQueries>()
        .AddScoped<IWaiverRepository, WaiverRepository>()
        .AddScoped<IWaiverQueries, WaiverQueries>()
        .AddScoped<IPresenceQueries, PresenceQueries>()
        .AddScoped<ICountedHeadcountQueries, CountedHeadcountQueries>();
}
