using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What became of one row of an uploaded file. Its values stand in the staged entry, or in the file alone when it is wrong.</summary>
public sealed class UploadRow : ICollegeOwned
{
    public long Id { get; private set; }

    public int UploadId { get; init; }

    public int? CollegeId { get; init; }

    /// <summary>As in the sheet, from 1.</summary>
    public int RowNumber { get; init; }

    public RowStatus Status { get; init; }

    /// <summary>Name as read; <c>null</c> when the cell is empty or unreadable.</summary>
    public string? Name { get; init; }

    public string? IdMask { get; init; }

    /// <summary>Of the person; <c>null</c> when the number cannot be read.</summary>
    public string? IdIndex { get; init; }

    /// <summary>The working entry it leaves or replaces.</summary>
    public int? ReplacesId { get; init; }

    /// <summary>The worst finding of the row.</summary>
    public RuleSeverity? Severity { get; init; }
}
