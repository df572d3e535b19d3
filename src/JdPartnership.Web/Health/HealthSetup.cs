using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JdPartnership.Web.Health;

internal static class HealthSetup
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static WebApplicationBuilder AddHealth(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<StorageFolders>();
        builder.Services.AddSingleton<Operators>();
        builder.Services.AddHostedService<Drain>();
        builder.Services.AddHealthChecks()
            .AddCheck<DrainingCheck>("draining")
            .AddCheck<DatabaseCheck>("database", timeout: Patience)
            .AddCheck<KeyRingCheck>("keys", timeout: Patience)
            .AddCheck<DiskSpaceCheck>("disk", timeout: Patience);
        return builder;
    }

    /// <summary>Live: the process answers. Ready: it can serve. Strangers learn one word, operators the reasons.</summary>
    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/health/live", new HealthCheckOptions { Predicate = _ => false }).AllowAnonymous();
        app.MapHealthChecks("/health/ready", new HealthCheckOptions { ResponseWriter = WriteAsync }).AllowAnonymous();
    }

    private static Task WriteAsync(HttpContext context, HealthReport report)
    {
        if (!context.RequestServices.GetRequiredService<Operators>().Include(context))
        {
            context.Response.ContentType = "text/plain";
            return context.Response.WriteAsync(report.Status.ToString());
        }

        return context.Response.WriteAsJsonAsync(new
        {
            status = report.Status.ToString(),
            checks = report.Entries.Select(entry => new
            {
                name = entry.Key,
                status = entry.Value.Status.ToString(),
                detail = entry.Value.Description ?? entry.Value.Exception?.Message,
                milliseconds = (int)entry.Value.Duration.TotalMilliseconds,
            }),
        });
    }
}
