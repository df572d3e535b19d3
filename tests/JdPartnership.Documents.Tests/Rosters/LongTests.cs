namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>How long tests that look for the unexpected may look: seconds as a rule, a minute in eng/test-long.sh.</summary>
internal static class LongTests
{
    public static bool IsOn => Environment.GetEnvironmentVariable("JDP_LONG_TESTS") == "1";

    public static TimeSpan FuzzTime => TimeSpan.FromSeconds(IsOn ? 60 : 3);
}
