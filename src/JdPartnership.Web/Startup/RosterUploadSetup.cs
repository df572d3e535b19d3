using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Web.Models.Rosters.Uploads;

namespace JdPartnership.Web.Startup;

internal static class RosterUploadSetup
{
    /// <summary>Pages on which rosters are uploaded, and the job that reads them.</summary>
    public static WebApplicationBuilder AddRosterUploadPages(this WebApplicationBuilder builder)
    {
        builder.Services.AddRosterUploads();
        builder.Services.AddScoped<UploadPages>().AddScoped<UploadFiles>();
        return builder;
    }
}
