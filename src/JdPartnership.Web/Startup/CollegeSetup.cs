using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Web.Controllers;
using JdPartnership.Web.Models.Colleges;
using JdPartnership.Web.Models.Internships;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Startup;

internal static class CollegeSetup
{
    /// <summary>Pages of colleges and their headcounts, and what they stand on.</summary>
    public static WebApplicationBuilder AddCollegePages(this WebApplicationBuilder builder)
    {
        builder.Services.AddColleges();
        builder.Services.AddSingleton(provider => new BusinessClock(
            provider.GetRequiredService<TimeProvider>(),
            TimeZoneInfo.FindSystemTimeZoneById(provider.GetRequiredService<IOptions<EnterpriseOptions>>().Value.TimeZone)));
        builder.Services.AddScoped<CollegeForms>();
        builder.Services.AddScoped<CollegePages>();
        builder.Services.AddScoped<HeadcountPages>();
        builder.Services.AddSingleton<ListExports>();
        return builder;
    }
}
