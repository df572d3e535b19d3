using JdPartnership.Core.Observability;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace JdPartnership.Web.Startup;

internal static class TelemetrySetup
{
    /// <summary>The standard variable (or setting); the exporter reads its sisters, such as OTEL_EXPORTER_OTLP_PROTOCOL, itself.</summary>
    public const string Endpoint = "OTEL_EXPORTER_OTLP_ENDPOINT";

    private static readonly string[] Meters =
    [
        PortalMeters.Name, "Microsoft.EntityFrameworkCore", "Microsoft.AspNetCore.Identity", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    /// <summary>Traces and metrics by OTLP, only where somebody named a receiver.</summary>
    public static WebApplicationBuilder AddTelemetry(this WebApplicationBuilder builder)
    {
        if (string.IsNullOrWhiteSpace(builder.Configuration[Endpoint]))
        {
            return builder;
        }

        builder.Services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(
                "jdpartnership", serviceVersion: typeof(TelemetrySetup).Assembly.GetName().Version?.ToString(3), serviceInstanceId: Environment.MachineName))
            .WithTracing(tracing => tracing
                .AddSource(PortalMeters.Name)
                .AddAspNetCoreInstrumentation(options =>
                {
                    options.Filter = context => !context.Request.Path.StartsWithSegments("/health");
                    // What people searched for is in it.
                    options.EnrichWithHttpRequest = (activity, _) => activity.SetTag("url.query", value: null);
                })
                .AddSqlClientInstrumentation()
                .AddOtlpExporter())
            .WithMetrics(metrics => metrics.AddAspNetCoreInstrumentation().AddMeter(Meters).AddOtlpExporter());
        return builder;
    }
}
