namespace JdPartnership.Benchmarks.Rosters;

/// <summary>What one import took, in milliseconds, step by step.</summary>
/// <param name="Gate">The file checked, hashed and kept encrypted.</param>
/// <param name="Read">Read, checked against the rules, staged.</param>
/// <param name="Apply">Taken over into the roster.</param>
/// <param name="List">All wrong rows listed, page by page.</param>
/// <param name="Wrong">How many they are.</param>
internal sealed record ImportTimes(int UploadId, double Gate, double Read, double Apply, double List, int Wrong)
{
    public double Total => Gate + Read + Apply + List;

    public double RowsPerSecond(int rows) => rows / Total * 1000;
}
