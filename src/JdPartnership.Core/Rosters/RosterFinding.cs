namespace JdPartnership.Core.Rosters;

/// <summary>
/// Something found in a cell, a row or a roster. The sentence comes from the resources by <c>Roster.</c> + <see cref="Code"/>
/// with <see cref="Arguments"/> in its holes; never an identity number or phone among them.
/// </summary>
/// <param name="Code">Of a rule (<c>R01</c>) or of reading (<c>DateUnreadable</c>).</param>
/// <param name="Column">The cell it concerns; <c>null</c> for the whole row or roster.</param>
/// <param name="Arguments">Invariant texts: days as yyyy-MM-dd, numbers with a point.</param>
public sealed record RosterFinding(string Code, RuleSeverity Severity, RosterColumn? Column, params string[] Arguments);
