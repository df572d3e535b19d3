using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships;
using JdPartnership.Data.Internships;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Data.Colleges;

internal static class CollegeDataServices
{
    public static IServiceCollection AddCollegeData(this IServiceCollection services) => services
        .AddScoped<ICollegeRepository, CollegeRepository>()
        .AddScoped<ICollegeQueries, CollegeQueries>()
        .AddScoped<ICollegeRecordQueries, CollegeRecordQueries>()
        .AddScoped<IHeadcountRepository, HeadcountRepository>()
        .AddScoped<IHeadcountQueries, HeadcountQueries>();
}
