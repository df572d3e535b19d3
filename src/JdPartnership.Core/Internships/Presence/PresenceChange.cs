using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Presence;

/// <summary>
/// How many more (or fewer) interns of one approved roster are present on a post at a centre from a day on.
/// The sum up to a day is who is present; kept so that nobody needs to sweep the entries themselves.
/// </summary>
public sealed class PresenceChange(int rosterId, int? collegeId, int serviceCentreId, int postId, DateOnly day, int delta) : ICollegeOwned
{
    public long Id { get; private set; }

    public int RosterId { get; private set; } = rosterId;

    public int? CollegeId { get; private set; } = collegeId;

    public int ServiceCentreId { get; private set; } = serviceCentreId;

    public int PostId { get; private set; } = postId;

    public DateOnly Day { get; private set; } = day;

    public int Delta { get; private set; } = delta;
}
