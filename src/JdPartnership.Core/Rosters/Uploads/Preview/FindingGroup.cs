namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <param name="Rows">How many rows it was found in.</param>
/// <param name="FirstRow">The first of them.</param>
/// <param name="Arguments">Of one of them: the sentence is shown as an example.</param>
public sealed record FindingGroup(RosterColumn? Column, string Code, RuleSeverity Severity, int Rows, int FirstRow, string? Arguments);
