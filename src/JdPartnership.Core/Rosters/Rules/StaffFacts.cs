using JdPartnership.Core.Internships.Presence;

namespace JdPartnership.Core.Rosters.Rules;

/// <summary>在岗职工: how many people of the enterprise work at a centre, or in one post of it, from a day on.</summary>
/// <param name="Post"><c>null</c>: the whole centre.</param>
public sealed record StaffFacts(string ServiceCentre, string? Post, DateOnly From, int Staff);

/// <summary>Interns of other rosters who come to and leave a post, summed by day.</summary>
public sealed record OtherInterns(string ServiceCentre, string Post, IReadOnlyList<DayDelta> Changes);
