using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>实习批次: the interns one college sends for one span of time. Its roster names them.</summary>
public sealed class InternshipBatch : Entity, ICollegeOwned, ISoftDeletable
{
    public const int NameLength = 100;

    private readonly List<BatchPost> _posts = [];

    private InternshipBatch()
    {
    }

    public InternshipBatch(int collegeId, string name, EngagementKind engagement, DateOnly start, DateOnly end)
    {
        CollegeId = collegeId;
        Describe(name, engagement, start, end);
    }

    public InternshipBatch(College college, string name, EngagementKind engagement, DateOnly start, DateOnly end)
    {
        College = college;
        Describe(name, engagement, start, end);
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public string Name { get; private set; } = "";

    public EngagementKind Engagement { get; private set; }

    /// <summary>First day. Decides which rule set applies.</summary>
    public DateOnly Start { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly End { get; private set; }

    /// <summary>Persons planned.</summary>
    public int? PlannedPersons { get; set; }

    /// <summary>特殊工时备案号: unlocks night, rest-day and overtime work where the authority was told beforehand.</summary>
    public string? HoursFilingNumber { get; set; }

    public DateOnly? HoursFiledOn { get; set; }

    /// <summary>Organised or managed by a paid agency (forbidden, 职业学校学生实习管理规定 Art. 16).</summary>
    public bool IsThroughAgency { get; set; }

    public string? Remark { get; set; }

    public DateTime? DeletedAt { get; private set; }

    /// <summary>When identity numbers and phones of this batch were erased at the end of their retention, UTC.</summary>
    public DateTime? PersonalDataErasedAt { get; private set; }

    public IReadOnlyCollection<BatchPost> Posts => _posts;

    /// <exception cref="ArgumentException">The last day lies before the first.</exception>
    public void Describe(string name, EngagementKind engagement, DateOnly start, DateOnly end)
    {
        if (end < start)
        {
            throw new ArgumentException("A batch ends on its first day or later.", nameof(end));
        }

        (Name, Engagement, Start, End) = (name, engagement, start, end);
    }

    /// <summary>Offers exactly these posts; a post that stays keeps its row.</summary>
    /// <returns>Whether anything is different now.</returns>
    public bool OfferPosts(IReadOnlyCollection<BatchPost> posts)
    {
        var isChanged = _posts.RemoveAll(p => !posts.Any(p.IsSamePlace)) > 0;
        foreach (var post in posts)
        {
            var kept = _posts.Find(post.IsSamePlace);
            isChanged |= kept is null || kept.PlannedPersons != post.PlannedPersons;
            if (kept is null)
            {
                _posts.Add(post);
            }
            else
            {
                kept.PlannedPersons = post.PlannedPersons;
            }
        }

        return isChanged;
    }

    public void Delete(DateTime now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;

    public void MarkErased(DateTime now) => PersonalDataErasedAt ??= now;
}
