namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>Names of parts, as ECMA-376 Part 2 compares them: without regard to case, escapes undone, no leading slash.</summary>
internal static class PartNames
{
    public static string Normalize(string name) => Uri.UnescapeDataString(name).TrimStart('/');

    /// <summary>The part that relationships of <paramref name="source"/> mean by <paramref name="target"/>.</summary>
    public static string Resolve(string source, string target)
    {
        var plain = Uri.UnescapeDataString(target);
        var steps = new List<string>(plain.StartsWith('/') ? [] : source.Split('/')[..^1]);
        foreach (var step in plain.Split('/'))
        {
            if (step == "..")
            {
                steps.RemoveRange(Math.Max(0, steps.Count - 1), Math.Min(1, steps.Count));
            }
            else if (step is not ("" or "."))
            {
                steps.Add(step);
            }
        }

        return string.Join('/', steps);
    }

    public static string RelationshipsOf(string source)
    {
        var cut = source.LastIndexOf('/') + 1;
        return $"{source[..cut]}_rels/{source[cut..]}.rels";
    }
}
