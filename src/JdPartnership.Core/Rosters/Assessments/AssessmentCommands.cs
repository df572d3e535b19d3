namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>One page of the grid, or one person. Stored whole or not at all.</summary>
public sealed record SaveAssessments
{
    public required int RosterId { get; init; }

    public required IReadOnlyList<AssessmentLine> Lines { get; init; }
}

/// <param name="EntryId">In force.</param>
/// <param name="Version">Of the stored assessment when the form was opened; <c>null</c> when there was none.</param>
/// <param name="Typed">What the form says.</param>
/// <param name="Shown">What it said when it was opened: only what differs was touched.</param>
public sealed record AssessmentLine(int EntryId, int? Version, AssessmentValues Typed, AssessmentValues Shown);
