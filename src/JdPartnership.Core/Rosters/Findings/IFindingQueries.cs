using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Findings;

/// <summary>
/// What was found in the working entries of a roster, and in the roster as a whole by the reading applied last. Within the viewer's
/// scope; nothing is tracked.
/// </summary>
public interface IFindingQueries
{
    /// <summary>By code, the worst first.</summary>
    Task<IReadOnlyList<FindingSummary>> SummariseAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Those of entries, the worst first.</summary>
    /// <param name="code">Only these; <c>null</c> for all.</param>
    Task<Page<FindingRow>> ListAsync(int rosterId, string? code, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Those of one working entry, the worst first; none for an entry that a transfer made.</summary>
    Task<IReadOnlyList<FindingRow>> ListOfEntryAsync(int rosterId, int entryId, CancellationToken cancellationToken);

    /// <summary>Those of the roster as a whole, the worst first.</summary>
    Task<IReadOnlyList<FindingRow>> ListOfRosterAsync(int rosterId, CancellationToken cancellationToken);
}

/// <param name="Rows">Findings of the code.</param>
/// <param name="Open">Those that no waiver covers.</param>
public sealed record FindingSummary(string Code, RuleSeverity Severity, int Rows, int Open);

/// <param name="EntryId"><c>null</c> for the roster as a whole.</param>
/// <param name="Arguments">As stored, a JSON list.</param>
public sealed record FindingRow(
    int? EntryId, int RowNumber, string? Name, string? IdMask, string Code, RuleSeverity Severity, RosterColumn? Column, string? Arguments, bool IsWaived);
