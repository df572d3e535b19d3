using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace JdPartnership.Core.Observability;

/// <summary>
/// What the portal counts and times of its own work, and the spans that go with it; listened to by nobody unless an exporter is set up.
/// </summary>
/// <remarks>Tags name kinds and outcomes, never people, colleges or files.</remarks>
public static class PortalMeters
{
    /// <summary>Name of the meter and of the activity source.</summary>
    public const string Name = "JdPartnership";

    private static readonly ActivitySource Activities = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly WorkInstruments Imports = new(Meter, "import", "{row}");
    private static readonly WorkInstruments Exports = new(Meter, "export", "{file}");
    private static readonly WorkInstruments Jobs = new(Meter, "job", "{step}");

    /// <param name="kind">For example <c>roster</c>.</param>
    public static MeasuredWork Import(string kind) => new(Activities, Imports, kind);

    /// <param name="kind">The format, for example <c>pdf</c>.</param>
    public static MeasuredWork Export(string kind) => new(Activities, Exports, kind);

    /// <param name="kind">The job's kind.</param>
    public static MeasuredWork Job(string kind) => new(Activities, Jobs, kind);
}
