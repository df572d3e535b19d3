using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.TrainingCentres;

/// <summary>
/// 校园实训中心 or 校外实训基地. One type for both: the sources name bases without saying which kind they are,
/// and saying so later must not move a row from one table to another.
/// </summary>
public sealed class TrainingCentre : Entity, ICollegeOwned
{
    private TrainingCentre()
    {
    }

    public TrainingCentre(College college, string name, TrainingCentreKind kind, TrainingCentreStatus status)
    {
        College = college;
        Name = name;
        Kind = kind;
        Status = status;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public string Name { get; private set; } = "";

    public TrainingCentreKind Kind { get; private set; }

    public TrainingCentreStatus Status { get; private set; }

    public DateOnly? OpenedOn { get; init; }

    public DateOnly? ClosedOn { get; init; }

    /// <summary>工位; <c>null</c> when not known.</summary>
    public int? Seats { get; init; }

    /// <summary>Place in the printed list.</summary>
    public int PrintedOrder { get; init; }

    /// <summary>The college as that list prints it.</summary>
    public string? PrintedName { get; init; }

    public string? Source { get; init; }
}
