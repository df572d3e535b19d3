using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Classes;

/// <summary>学徒制试点班/订单班 at a college.</summary>
public sealed class ApprenticeshipClass : Entity, ICollegeOwned
{
    private readonly List<ClassBenefit> _benefits = [];

    private ApprenticeshipClass()
    {
    }

    public ApprenticeshipClass(College college, string name, ClassKind kind, int intakeYear)
    {
        College = college;
        Name = name;
        Kind = kind;
        IntakeYear = intakeYear;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public string Name { get; private set; } = "";

    public ClassKind Kind { get; private set; }

    /// <summary>2015 means 2015级: the first intake.</summary>
    public int IntakeYear { get; private set; }

    /// <summary>院系.</summary>
    public string? Department { get; init; }

    /// <summary>Students; <c>null</c> when not known.</summary>
    public int? Size { get; init; }

    /// <summary>培养模式, for example the work-in-peak, study-off-peak rotation.</summary>
    public string? Model { get; init; }

    public string? Source { get; init; }

    public IReadOnlyCollection<ClassBenefit> Benefits => _benefits;

    public void AddBenefit(string name, decimal? amountYuan, string? period) => _benefits.Add(new ClassBenefit(name, amountYuan, period));
}
