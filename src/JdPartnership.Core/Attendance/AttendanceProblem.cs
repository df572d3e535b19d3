namespace JdPartnership.Core.Attendance;

/// <summary>A line of an attendance file that was not taken, and why. Nothing of the person stands here: the row number leads back to the file.</summary>
public sealed class AttendanceProblem
{
    public long Id { get; private set; }

    public int ImportId { get; init; }

    /// <summary>As in the sheet, from 1.</summary>
    public int RowNumber { get; init; }

    /// <summary>Of the sentence.</summary>
    public required string Code { get; init; }

    /// <summary>What stands in its holes, as a JSON list; <c>null</c> for none. Never personal data.</summary>
    public string? Arguments { get; init; }
}
