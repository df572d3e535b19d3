using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Contexts;

/// <summary>What the rules ask of a roster, and which rows of the database the posts they find are.</summary>
public sealed class RosterContext(RuleContext rules, IReadOnlyDictionary<PostFacts, RosterPlace> places)
{
    public RuleContext Rules { get; } = rules;

    /// <summary>The post a row names; <c>null</c> when it names none of the batch.</summary>
    public RosterPlace? PlaceOf(RosterRow row) => Rules.Posts.Find(row.Post, row.ServiceCentre).Post is { } post ? places[post] : null;

    /// <summary><c>null</c> when the batch does not offer the place.</summary>
    public PostFacts? PostAt(RosterPlace place) => places.FirstOrDefault(p => p.Value == place).Key;

    public EngagementKind EngagementOf(RosterRow row) => row.Engagement ?? Rules.Batch.Engagement;
}
