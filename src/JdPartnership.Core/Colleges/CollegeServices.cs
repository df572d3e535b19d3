using JdPartnership.Core.Internships;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Core.Colleges;

public static class CollegeServices
{
    /// <summary>Registers what is done with colleges and their headcounts. Needs a <see cref="Common.BusinessClock"/>.</summary>
    public static IServiceCollection AddColleges(this IServiceCollection services) => services
        .AddScoped<CollegeNames>()
        .AddScoped<CollegeService>()
        .AddScoped<CollegeAliasService>()
        .AddScoped<CollegeCatalogue>()
        .AddScoped<CollegeRecords>()
        .AddScoped<ReportYears>()
        .AddScoped<HeadcountGrids>()
        .AddScoped<HeadcountService>();
}
