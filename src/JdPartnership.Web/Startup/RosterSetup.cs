using JdPartnership.Core.Rosters;
using JdPartnership.Web.Models.Assessments;
using JdPartnership.Web.Models.Batches;
using JdPartnership.Web.Models.Posts;
using JdPartnership.Web.Models.Rosters;
using JdPartnership.Web.Models.Stays;

namespace JdPartnership.Web.Startup;

internal static class RosterSetup
{
    /// <summary>Pages of batches and the way of their rosters, and what they stand on.</summary>
    public static WebApplicationBuilder AddRosterPages(this WebApplicationBuilder builder)
    {
        builder.Services
            .AddRosterReview()
            .AddScoped<PostPages>()
            .AddScoped<BatchLists>()
            .AddScoped<BatchPages>()
            .AddScoped<BatchForms>()
            .AddScoped<RosterPages>()
            .AddScoped<RosterForms>()
            .AddScoped<StayPages>()
            .AddScoped<AssessmentPages>();
        return builder;
    }
}
