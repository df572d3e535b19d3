using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>
/// One thing registered about a person's stay after approval, with who did it and why. Never edited: taking it back is another one.
/// Belongs to person and roster, not to an entry: a revision replaces entries.
/// </summary>
public sealed class StayEvent : Entity, ICollegeOwned
{
    public const int ReasonLength = 200;

    /// <summary>Of a centre and a post together.</summary>
    public const int PlaceLength = 200;

    private StayEvent()
    {
    }

    /// <param name="entry">With post and centre.</param>
    /// <param name="day">Last day at the place the entry names.</param>
    public StayEvent(RosterEntry entry, StayStep step, DateOnly day, string reason, ICurrentUser user, DateTime now)
    {
        (RosterId, CollegeId, IdIndex) = (entry.RosterId, entry.CollegeId, entry.IdIndex);
        (Step, Day, Reason, EndedBy) = (step, day, reason, entry.EndedBy);
        From = PlaceOf(entry);
        (UserId, UserName, At) = (user.UserId, user.UserName, now);
    }

    public int RosterId { get; private set; }

    public Roster? Roster { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Of the person, as in <see cref="RosterEntry.IdIndex"/>.</summary>
    [Personal]
    public string IdIndex { get; private set; } = "";

    public StayStep Step { get; private set; }

    /// <summary>Last day at the old place.</summary>
    public DateOnly Day { get; private set; }

    public StayEnd? EndedBy { get; private set; }

    [Personal]
    public string Reason { get; private set; } = "";

    /// <summary>Centre and post as they were called then.</summary>
    public string From { get; private set; } = "";

    /// <summary>Where the stay goes on; <c>null</c> when it does not.</summary>
    public string? To { get; private set; }

    public int? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    /// <summary>UTC.</summary>
    public DateTime At { get; private set; }

    /// <summary>Names where the stay goes on, or would have.</summary>
    public StayEvent Towards(string place)
    {
        To = place;
        return this;
    }

    public static string PlaceOf(RosterEntry entry) => PlaceOf(entry.ServiceCentre!.Name, entry.Post!.Name);

    public static string PlaceOf(string centre, string post) => $"{centre} · {post}";
}
