using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Core.Rosters.Compliance;

/// <summary>Puts together what the rules say of a roster.</summary>
public sealed class RosterCompliance(RosterRecords records, IFindingQueries findings, IWaiverQueries waivers)
{
    /// <exception cref="Common.NotFoundException">No such roster within the viewer's scope.</exception>
    public async Task<ComplianceReport> ReadAsync(int rosterId, CancellationToken cancellationToken)
    {
        var roster = await records.GetAsync(rosterId, cancellationToken);
        var set = RuleSets.KeyOf(roster.Engagement, roster.CollegeType, roster.Start, roster.CollegeProvinceCode);
        var found = await findings.SummariseAsync(rosterId, cancellationToken);
        return new ComplianceReport(
            roster,
            set,
            [.. RuleCatalogue.Definitions.Where(rule => rule.IsIn(set)).Select(rule => Line(rule, set, roster, found))],
            [.. found.Where(f => RuleCatalogue.RuleOf(f.Code) is null)],
            await findings.ListOfRosterAsync(rosterId, cancellationToken),
            [.. (await waivers.ListAsync(rosterId, cancellationToken)).Select(w => w with { Name = w.Name is null ? null : records.NameOf(w.Name) })]);
    }

    private static ComplianceLine Line(RuleDefinition rule, RuleSetKey set, RosterRecord roster, IReadOnlyList<FindingSummary> found)
    {
        List<FindingSummary> own = [.. found.Where(f => rule.FindingCodes.Contains(f.Code))];
        var open = own.Sum(f => f.Open);
        var outcome = own.Count > 0 ? (open == 0 ? ComplianceOutcome.Waived : ComplianceOutcome.Found)
            : roster.Entries == 0 ? ComplianceOutcome.Empty
            : !rule.Engagements.Contains(roster.Engagement) ? ComplianceOutcome.NotApplicable
            : found.Any(f => rule.UncheckedBy.Contains(f.Code)) ? ComplianceOutcome.Unchecked
            : ComplianceOutcome.Kept;
        return new ComplianceLine(rule, rule.EntryOf(set), outcome, own.Sum(f => f.Rows), open, own.Count == 0 ? null : own.Max(f => f.Severity));
    }
}
