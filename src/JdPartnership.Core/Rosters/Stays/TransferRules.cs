using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Presence;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>
/// Asks the rules of the roster about a person at another place: what the post demands, and how many interns are there on each day with this
/// one among them. What they found at the old place already is not found again.
/// </summary>
public sealed class TransferRules(RosterContexts contexts, IPersonalDataProtector protector)
{
    /// <exception cref="DomainException">The batch does not offer the place.</exception>
    public async Task<(PostFacts Target, IReadOnlyList<RosterFinding> Found)> CheckAsync(
        RosterEntry entry, RosterPlace place, DateOnly first, CancellationToken cancellationToken)
    {
        var context = await contexts.LoadInForceAsync(entry.RosterId, Leaving(entry, first), cancellationToken);
        var target = context.PostAt(place) ?? throw new DomainException("Stay.PlaceUnknown", nameof(TransferStay.Place));
        var row = EntryRows.Of(entry, RosterSecrets.Open(protector, entry)!) with { Start = first };
        var known = Find(context.Rules, row).Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var found = Find(context.Rules, row with { Post = target.Name, ServiceCentre = target.ServiceCentre });
        return (target, [.. found.Where(f => !known.Contains(KeyOf(f)))]);
    }

    private static List<RosterFinding> Find(RuleContext rules, RosterRow row)
    {
        var checker = new RosterChecker(rules);
        return [.. checker.Check(row, [], []), .. checker.Finish()];
    }

    private static string KeyOf(RosterFinding finding) => string.Join('\u001f', [finding.Code, .. finding.Arguments]);

    // From the first day elsewhere on nobody is left at the old place: the row that is checked brings the person back, here or there.
    private static IReadOnlyList<OtherInterns> Leaving(RosterEntry entry, DateOnly first) => entry.Engagement != EngagementKind.PostInternship
        ? []
        : [new OtherInterns(entry.ServiceCentre!.Name, entry.Post!.Name, [new DayDelta(first, -1), new DayDelta(entry.LastDay.AddDays(1), 1)])];
}
