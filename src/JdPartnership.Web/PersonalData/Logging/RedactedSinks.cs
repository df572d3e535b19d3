using Serilog;
using Serilog.Configuration;

namespace JdPartnership.Web.PersonalData.Logging;

internal static class RedactedSinks
{
    /// <summary>Sinks that get no personal data. The portal writes to no others.</summary>
    public static LoggerConfiguration Redacted(this LoggerSinkConfiguration write, Action<LoggerSinkConfiguration> sinks) =>
        write.Sink(LoggerSinkConfiguration.Wrap(inner => new RedactingSink(inner), sinks));

    /// <summary>Levels are the operator's to set; a sink named in the settings would pass the masking by.</summary>
    public static IConfiguration LevelsOnly(this IConfiguration configuration) => new ConfigurationBuilder()
        .AddInMemoryCollection(configuration.GetSection("Serilog:MinimumLevel").AsEnumerable())
        .Build();
}
