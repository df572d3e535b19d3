namespace JdPartnership.TestKit;

/// <summary>Small counts for every run, the figures that are promised for eng/test-long.sh.</summary>
public static class LongRun
{
    public const string Variable = "JDP_LONG_TESTS";

    public static bool IsOn { get; } = Environment.GetEnvironmentVariable(Variable) == "1";

    public static int Count(int usual, int promised) => IsOn ? promised : usual;

    /// <summary>Keeps a line for the summary eng/test-long.sh prints.</summary>
    public static void Report(string line)
    {
        var folder = Directory.CreateDirectory(Path.Combine(Repository.Root, "artifacts"));
        File.AppendAllText(Path.Combine(folder.FullName, "long-run.txt"), line + Environment.NewLine);
    }
}
