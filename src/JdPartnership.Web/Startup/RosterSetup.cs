using JdPartnership.Core.Rosters;
using JdPartnership.Web.Models.Batches;
using JdPartnership.Web.Models.Posts;
using JdPartnership.Web.Models.Rosters;

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
            .AddScoped<RosterForms>();
        return builder;
    }
}
