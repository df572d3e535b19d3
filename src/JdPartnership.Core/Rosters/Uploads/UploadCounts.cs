namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Rows of an upload by what applying it would do, and rows that carry a warning.</summary>
public sealed record UploadCounts(int Rows, int New, int Changed, int Same, int Removed, int Errors, int Warnings)
{
    public static UploadCounts None { get; } = new(0, 0, 0, 0, 0, 0, 0);
}
