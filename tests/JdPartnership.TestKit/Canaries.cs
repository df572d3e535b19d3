namespace JdPartnership.TestKit;

/// <summary>
/// Personal data no person has. Tests type them wherever a person's could be typed; eng/find-canaries.sh then searches the logs of the
/// whole run for them.
/// </summary>
public static class Canaries
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "canaries.txt"));

    /// <summary>Well formed, with a valid check digit.</summary>
    public static string IdentityNumber => Lines[0];

    public static string Phone => Lines[1];

    public static string Password => Lines[2];

    public static IReadOnlyList<string> All => Lines;
}
