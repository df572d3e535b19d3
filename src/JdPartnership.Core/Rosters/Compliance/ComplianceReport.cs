using JdPartnership.Core.Rosters.Findings;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Waivers;

namespace JdPartnership.Core.Rosters.Compliance;

/// <summary>What the rules say of a roster, rule by rule, also where they found nothing.</summary>
/// <param name="Unread">What reading found; no rule of law.</param>
/// <param name="OfRoster">Findings of the roster as a whole, with the numbers they were computed from.</param>
public sealed record ComplianceReport(
    RosterRecord Roster,
    RuleSetKey Set,
    IReadOnlyList<ComplianceLine> Lines,
    IReadOnlyList<FindingSummary> Unread,
    IReadOnlyList<FindingRow> OfRoster,
    IReadOnlyList<WaiverRow> Waivers);

/// <param name="Found">Findings of the rule.</param>
/// <param name="Open">Those that no waiver covers.</param>
/// <param name="Worst">The most severe finding; <c>null</c> when there is none.</param>
public sealed record ComplianceLine(RuleDefinition Rule, RuleEntry Entry, ComplianceOutcome Outcome, int Found, int Open, RuleSeverity? Worst);
