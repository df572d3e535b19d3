namespace JdPartnership.Core.Internships.Presence;

/// <summary>Who is at a service centre by day, against how many may be.</summary>
/// <param name="ShowsAll">Whether these are the interns of all colleges; else only one's own, and no figure of the others can be told from them.</param>
public sealed record CentrePresence(int CentreId, string Centre, DateOnly First, DateOnly Last, bool ShowsAll, IReadOnlyList<PresenceGroup> Groups);

/// <summary>The centre as a whole, or one post of it.</summary>
/// <param name="Post"><c>null</c>: the whole centre.</param>
/// <param name="Share">Of the staff on post, for example 0.10.</param>
/// <param name="Comparison">Of everybody with the limit; <c>null</c> for who must not see the others' figures.</param>
/// <param name="IsExceeded">Whether all colleges together exceed the limit on some day shown; <c>null</c> when no limit is known for days with interns.</param>
public sealed record PresenceGroup(string? Post, decimal Share, DayLine Present, DayLine Limit, LimitComparison? Comparison, bool? IsExceeded);
