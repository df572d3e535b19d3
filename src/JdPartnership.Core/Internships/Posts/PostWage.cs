using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;

namespace JdPartnership.Core.Internships.Posts;

/// <summary>岗位工资标准: what staff on the post earn at one service centre from a day on; the floor of interns' pay is reckoned from it.</summary>
public sealed class PostWage(int postId, int serviceCentreId, DateOnly validFrom, decimal monthlyWage) : Entity
{
    public PostWage(Post post, ServiceCentre serviceCentre, DateOnly validFrom, decimal monthlyWage)
        : this(post.Id, serviceCentre.Id, validFrom, monthlyWage) => (Post, ServiceCentre) = (post, serviceCentre);

    public int PostId { get; private set; } = postId;

    public Post? Post { get; private set; }

    public int ServiceCentreId { get; private set; } = serviceCentreId;

    public ServiceCentre? ServiceCentre { get; private set; }

    public DateOnly ValidFrom { get; private set; } = validFrom;

    /// <summary>相同岗位的工资标准, yuan a month.</summary>
    public decimal MonthlyWage { get; set; } = monthlyWage;

    /// <summary>最低档工资, yuan a month.</summary>
    public decimal? LowestTierWage { get; set; }

    /// <summary>试用期工资, yuan a month: the base of the floor before 2021-12-31.</summary>
    public decimal? ProbationWage { get; set; }

    /// <summary>当地小时最低工资标准, yuan an hour.</summary>
    public decimal? LocalHourlyMinimum { get; set; }

    public string? Source { get; set; }
}
