using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Core.Rosters.Compliance;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Waivers;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Rosters;

public static class RosterServices
{
    /// <summary>Registers batches and the way of their rosters. Needs personal data and a <see cref="Common.BusinessClock"/>.</summary>
    public static IServiceCollection AddRosterReview(this IServiceCollection services) => services
        .AddScoped<PostService>()
        .AddScoped<StaffService>()
        .AddScoped<BatchService>()
        .AddScoped<RosterRecords>()
        .AddScoped<IRosterRecheck, RosterRecheck>()
        .AddScoped<RosterService>()
        .AddScoped<WaiverService>()
        .AddScoped<StayChanges>()
        .AddScoped<StayEnds>()
        .AddScoped<StayTransfers>()
        .AddScoped<TransferRules>()
        .AddScoped<StayRecords>()
        .AddScoped<AssessmentService>()
        .AddScoped<CollegePackages>()
        .AddScoped<RosterCompliance>()
        .AddScoped<CentrePresences>()
        .AddScoped<HeadcountAdoption>();
}
