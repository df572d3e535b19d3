using System.Globalization;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.PersonalData.Logging;
using Serilog;
using Serilog.Events;
using Serilog.Formatting.Compact;
using Serilog.Settings.Configuration;

namespace JdPartnership.Web.Startup;

internal static class LoggingSetup
{
    /// <summary>First stage: what goes wrong before the settings are read still reaches the console.</summary>
    public static void StartLogging() =>
        Log.Logger = new LoggerConfiguration()
            .WriteTo.Redacted(sinks => sinks.Console(formatProvider: CultureInfo.InvariantCulture, standardErrorFromLevel: LogEventLevel.Verbose))
            .CreateLogger();

    /// <summary>Second stage: JSON in production, readable otherwise; a command keeps stdout for its result.</summary>
    public static WebApplicationBuilder AddPortalLogging(this WebApplicationBuilder builder, bool isCommand)
    {
        LogEventLevel? onStandardError = isCommand ? LogEventLevel.Verbose : null;
        builder.Services.AddSerilog(
            (services, log) =>
            {
                log.MinimumLevel.Is(isCommand ? LogEventLevel.Warning : LogEventLevel.Information)
                    .MinimumLevel.Override("Microsoft.AspNetCore", LogEventLevel.Warning)
                    // A command explains a failed query itself, in one line.
                    .MinimumLevel.Override("Microsoft.EntityFrameworkCore", isCommand ? LogEventLevel.Fatal : LogEventLevel.Warning)
                    .MinimumLevel.Override("Microsoft.Extensions.Diagnostics.HealthChecks", LogEventLevel.Warning)
                    .MinimumLevel.Override("Quartz", LogEventLevel.Warning)
                    .MinimumLevel.Override(MappingSetup.LicenceCategory, LogEventLevel.Fatal)
                    // Levels need no sink: the assemblies beside the program are not searched for any.
                    .ReadFrom.Configuration(builder.Configuration.LevelsOnly(), new ConfigurationReaderOptions(typeof(LoggerConfiguration).Assembly))
                    .ReadFrom.Services(services)
                    .Enrich.FromLogContext()
                    .Enrich.With<WithoutPath>()
                    .Filter.ByExcluding(StartFailure.IsRepeatedBy);
                if (builder.Environment.IsProduction())
                {
                    log.WriteTo.Redacted(sinks => sinks.Console(new CompactJsonFormatter(), standardErrorFromLevel: onStandardError));
                }
                else
                {
                    log.WriteTo.Redacted(sinks => sinks.Console(
                        outputTemplate: "{Timestamp:HH:mm:ss} {Level:u3} {Message:lj}{NewLine}{Exception}",
                        formatProvider: CultureInfo.InvariantCulture,
                        standardErrorFromLevel: onStandardError));
                }
            },
            preserveStaticLogger: true);
        return builder;
    }

    /// <summary>One line a request: the route instead of the path, so that neither ids nor query strings are kept.</summary>
    public static void UseRequestLog(this WebApplication app) =>
        app.UseSerilogRequestLogging(options =>
        {
            options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
            options.MessageTemplate = "{Method} {Route} {StatusCode} in {Elapsed:0} ms (user {UserId}, college {CollegeId}, trace {TraceId})";
            options.GetMessageTemplateProperties = (context, _, elapsed, status) =>
            [
                new LogEventProperty("Method", new ScalarValue(context.Request.Method)),
                new LogEventProperty("Route", new ScalarValue(context.GetEndpoint() is RouteEndpoint route ? $"/{route.RoutePattern.RawText?.TrimStart('/')}" : "(none)")),
                new LogEventProperty("StatusCode", new ScalarValue(status)),
                new LogEventProperty("Elapsed", new ScalarValue(elapsed)),
                new LogEventProperty("UserId", new ScalarValue(PrincipalFacts.UserIdOf(context.User))),
                new LogEventProperty("CollegeId", new ScalarValue(context.User.FindFirst(PortalClaims.CollegeId)?.Value)),
                new LogEventProperty("TraceId", new ScalarValue(TraceIds.Of(context))),
            ];
            options.GetLevel = (context, _, exception) =>
                exception is not null || context.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogEventLevel.Error
                : context.Request.Path.StartsWithSegments("/health") || context.GetEndpoint()?.Metadata.GetMetadata<StaticAssetMarker>() is not null ? LogEventLevel.Debug
                : LogEventLevel.Information;
        });
}
