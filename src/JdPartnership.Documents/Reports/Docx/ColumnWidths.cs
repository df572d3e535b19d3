namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Shares a width among columns by weight, without a remainder.</summary>
internal static class ColumnWidths
{
    public static int[] Of(IReadOnlyList<int> weights, int width)
    {
        var sum = weights.Sum(weight => Math.Max(1, weight));
        var widths = new int[weights.Count];
        var (before, passed) = (0, 0);
        for (var i = 0; i < widths.Length; i++)
        {
            passed += Math.Max(1, weights[i]);
            var edge = (int)((long)width * passed / sum);
            widths[i] = edge - before;
            before = edge;
        }

        return widths;
    }
}
