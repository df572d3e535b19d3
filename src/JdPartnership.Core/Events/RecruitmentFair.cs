using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Events;

/// <summary>专场招聘会.</summary>
public sealed class RecruitmentFair : Entity, ICollegeOwned
{
    private RecruitmentFair()
    {
    }

    public RecruitmentFair(College college, DateOnly date, string title)
    {
        College = college;
        Date = date;
        Title = title;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public DateOnly Date { get; private set; }

    public string Title { get; private set; } = "";

    /// <summary>Students who came; <c>null</c> when not counted.</summary>
    public int? Reach { get; init; }

    /// <summary>Persons hired; <c>null</c> when not counted.</summary>
    public int? Hires { get; init; }

    public string? Source { get; init; }
}
