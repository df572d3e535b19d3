using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters.Checks;

/// <summary>What an upload of a file would find.</summary>
/// <param name="Findings">By row; those of the roster as a whole last, with row 0.</param>
public sealed record RosterFileCheck(string FileName, RuleSetKey Rules, UploadCounts Counts, IReadOnlyList<UploadFinding> Findings)
{
    /// <summary>Findings that keep a row out, or the roster from being submitted.</summary>
    public int Blocking => Findings.Count(finding => finding.Severity == RuleSeverity.Block);
}
