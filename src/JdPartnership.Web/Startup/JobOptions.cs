namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Jobs</c>: background work.</summary>
public sealed class JobOptions
{
    public const string Section = "Jobs";

    /// <summary>Name of this process among those that share the work; the machine's when left out.</summary>
    public string? Node { get; init; }

    /// <summary>Minutes after which a job is stopped: whatever it hangs in, those behind it get their turn.</summary>
    public int LongestMinutes { get; init; } = 60;
}
