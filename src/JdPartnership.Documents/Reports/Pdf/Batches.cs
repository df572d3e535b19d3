namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Shares documents out to calls.</summary>
internal static class Batches
{
    /// <summary>
    /// Neighbours go to different converters at work at the same time, so that results come in order while the rest is still converted,
    /// and all converters end at about the same time.
    /// </summary>
    public static IEnumerable<int[]> Of(int documents, int parallelism, int largest)
    {
        var rounds = (int)Math.Ceiling(documents / (double)(parallelism * largest));
        for (var round = 0; round < rounds; round++)
        {
            var from = (int)((long)documents * round / rounds);
            var to = (int)((long)documents * (round + 1) / rounds);
            for (var converter = 0; converter < parallelism && from + converter < to; converter++)
            {
                yield return [.. Enumerable.Range(from, to - from).Where(index => (index - from) % parallelism == converter)];
            }
        }
    }
}
