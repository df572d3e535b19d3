using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>
/// A finding of an upload, kept with it; those of entries are found by upload and row number. While the row is in the roster, later checks
/// renew them.
/// </summary>
public sealed class UploadFinding : ICollegeOwned
{
    public long Id { get; private set; }

    public int UploadId { get; init; }

    public int? CollegeId { get; init; }

    /// <summary>Row in the sheet; 0 for the roster as a whole.</summary>
    public int RowNumber { get; init; }

    public required string Code { get; init; }

    public RuleSeverity Severity { get; init; }

    public RosterColumn? Column { get; init; }

    /// <summary>When a later check found it; <c>null</c> for what reading the upload found.</summary>
    public DateTime? FoundAt { get; init; }

    /// <summary>What stands in the holes of the sentence, as a JSON list; <c>null</c> for none. Never personal data.</summary>
    public string? Arguments { get; init; }
}
