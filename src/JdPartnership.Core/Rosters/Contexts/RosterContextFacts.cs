using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Contexts;

/// <summary>What the database holds for the rules of one roster.</summary>
public sealed record RosterContextFacts(BatchFacts Batch, IReadOnlyList<PlaceFacts> Places, IReadOnlyList<StaffFacts> Staff);

/// <summary>A post of the batch at one service centre.</summary>
public sealed record PlaceFacts(RosterPlace Place, PostFacts Post);
