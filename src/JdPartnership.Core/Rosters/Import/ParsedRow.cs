namespace JdPartnership.Core.Rosters.Import;

/// <summary>A row as typed values, with what reading its cells found.</summary>
public sealed record ParsedRow(RosterRow Row, IReadOnlyList<RosterFinding> Findings);
