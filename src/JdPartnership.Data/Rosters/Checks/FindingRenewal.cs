using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Data.Rosters.Checks;

/// <summary>What changes when the rules have been asked again. A finding that still holds stays, for a waiver covers what was there when it was decided.</summary>
internal sealed record FindingRenewal(IReadOnlyList<long> Gone, IReadOnlyList<UploadFinding> Come)
{
    /// <param name="known">Findings stored with the rows that were checked.</param>
    /// <param name="found">What the rules find in each of these rows now.</param>
    public static FindingRenewal Of(
        IReadOnlyList<UploadFinding> known, Dictionary<(int UploadId, int RowNumber), IReadOnlyList<RosterFinding>> found, int? collegeId, DateTime now)
    {
        // What reading found is no rule's, and no check could find it again.
        var standing = known.Where(f => RuleCatalogue.RuleOf(f.Code) is not null).ToLookup(f => (f.UploadId, f.RowNumber, Key(f)));
        var current = found.SelectMany(row => row.Value, (row, finding) => New(row.Key, finding, collegeId, now)).ToLookup(f => (f.UploadId, f.RowNumber, Key(f)));
        return new FindingRenewal(
            [.. standing.SelectMany(same => same.Skip(current.Contains(same.Key) ? 1 : 0)).Select(f => f.Id)],
            [.. current.Where(same => !standing.Contains(same.Key)).Select(same => same.First())]);
    }

    private static UploadFinding New((int UploadId, int RowNumber) row, RosterFinding finding, int? collegeId, DateTime now) => new()
    {
        UploadId = row.UploadId,
        CollegeId = collegeId,
        RowNumber = row.RowNumber,
        Code = finding.Code,
        Severity = finding.Severity,
        Column = finding.Column,
        Arguments = FindingArguments.Write(finding.Arguments),
        FoundAt = now,
    };

    private static (string Code, RuleSeverity Severity, RosterColumn? Column, string? Arguments) Key(UploadFinding finding) =>
        (finding.Code, finding.Severity, finding.Column, finding.Arguments);
}
