using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>Proposes what somebody may have meant.</summary>
internal static class NearestName
{
    /// <summary>More is no typing error but another text, and comparing it would cost time.</summary>
    private const int LongestCompared = 60;

    /// <returns>The name with the fewest characters to change, at most half of the typed ones; one that contains the other wins. <c>null</c> when none is near.</returns>
    public static string? Of(string typed, IEnumerable<string> names)
    {
        var text = NameText.Normalize(typed);
        if (text.Length is 0 or > LongestCompared)
        {
            return null;
        }

        return names.Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: DistanceOf(text, NameText.Normalize(name))))
            .Where(candidate => candidate.Distance <= text.Length / 2)
            .OrderBy(candidate => candidate.Distance).ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
    }

    private static int DistanceOf(string typed, string name) =>
        name.Contains(typed, StringComparison.Ordinal) || typed.Contains(name, StringComparison.Ordinal) ? 0 : Edits(typed, name);

    private static int Edits(string one, string other)
    {
        var previous = Enumerable.Range(0, other.Length + 1).ToArray();
        foreach (var (row, character) in one.Index())
        {
            var current = new int[other.Length + 1];
            current[0] = row + 1;
            for (var column = 1; column <= other.Length; column++)
            {
                var replaced = previous[column - 1] + (character == other[column - 1] ? 0 : 1);
                current[column] = Math.Min(replaced, Math.Min(previous[column], current[column - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
