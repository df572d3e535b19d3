using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>在岗职工人数 of a service centre from a day on, as a whole or on one post: the base of the 10 % and 20 % limits.</summary>
public sealed class StaffingLevel(int serviceCentreId, int? postId, DateOnly validFrom, int persons) : Entity
{
    public StaffingLevel(ServiceCentre serviceCentre, Post? post, DateOnly validFrom, int persons)
        : this(serviceCentre.Id, post?.Id, validFrom, persons) => (ServiceCentre, Post) = (serviceCentre, post);

    public int ServiceCentreId { get; private set; } = serviceCentreId;

    public ServiceCentre? ServiceCentre { get; private set; }

    /// <summary><c>null</c>: the whole centre.</summary>
    public int? PostId { get; private set; } = postId;

    public Post? Post { get; private set; }

    public DateOnly ValidFrom { get; private set; } = validFrom;

    /// <summary>Persons on post, interns not counted.</summary>
    public int Persons { get; set; } = persons;

    public string? Source { get; set; }
}
