namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Shutdown</c>: how long a stop may take.</summary>
public sealed class ShutdownOptions
{
    public const string Section = "Shutdown";

    /// <summary>
    /// Seconds between the word "not ready" and the end of listening: a balancer must have asked once more meanwhile.
    /// </summary>
    public int DrainSeconds { get; init; } = 5;

    /// <summary>Seconds that requests in flight and jobs then have to end.</summary>
    public int TimeoutSeconds { get; init; } = 60;
}
