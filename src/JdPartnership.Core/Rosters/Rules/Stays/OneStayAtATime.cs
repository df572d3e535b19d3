using JdPartnership.Core.Internships.Presence;
using static JdPartnership.Core.Rosters.RuleSeverity;

namespace JdPartnership.Core.Rosters.Rules.Stays;

/// <summary>Tells that a person is in another roster, and when; never which college sent it.</summary>
public sealed class OneStayAtATime : IRosterRule
{
    public RuleDefinition Definition { get; } = new("Overlap", "同一时间只在一处", Waivable.ByCoordinator)
    {
        Explanation = "同一证件在其他名册中的起止日期与本行重叠时阻断，只说明重叠的日期，不透露是哪所院校。",
        FindingCodes = ["Overlap"],
        Entries = RuleEntry.Everywhere(Block, LegalBasis.None),
    };

    public IReadOnlyList<RosterFinding> Check(RowFacts row)
    {
        if (row.Elsewhere.Count == 0 || row.Stay is not { } stay)
        {
            return [];
        }

        // The first of them, if there are several: what they have in common may be no day at all.
        List<Stay> overlapping = [.. row.Elsewhere.Where(stay.Overlaps).OrderBy(other => other.Start).Take(1)];
        return overlapping is not [var other]
            ? []
            : row.Found(
                Definition,
                "Overlap",
                RosterColumn.Start,
                RuleText.Of(other.Start > stay.Start ? other.Start : stay.Start),
                RuleText.Of(other.End < stay.End ? other.End : stay.End));
    }
}
