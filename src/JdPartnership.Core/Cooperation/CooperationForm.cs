using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Cooperation;

/// <summary>合作形式: one way in which a college and the enterprise work together.</summary>
public sealed class CooperationForm : Entity, ICollegeOwned
{
    private CooperationForm()
    {
    }

    public CooperationForm(College college, CooperationFormType type, CooperationStatus status)
    {
        College = college;
        Type = type;
        Status = status;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public int TypeId { get; private set; }

    public CooperationFormType Type { get; private set; } = null!;

    public CooperationStatus Status { get; private set; }

    /// <summary>Start; unknown starts count as in force.</summary>
    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    /// <summary>Place in the printed table; orders the report's table.</summary>
    public int PrintedOrder { get; init; }

    /// <summary>The college's name as that table prints it.</summary>
    public string? PrintedName { get; init; }

    /// <summary>The form as that table words it.</summary>
    public string? PrintedWording { get; init; }

    public string? Source { get; init; }
}
