using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;

namespace JdPartnership.Core.Governance;

/// <summary>A body in which college and enterprise decide together.</summary>
public sealed class GovernanceBody : Entity, ICollegeOwned
{
    private readonly List<GovernanceMember> _members = [];

    private GovernanceBody()
    {
    }

    public GovernanceBody(int order, string name, GovernanceKind kind)
    {
        Order = order;
        Name = name;
        Kind = kind;
    }

    public int? CollegeId { get; init; }

    public Colleges.College? College { get; init; }

    public int Order { get; private set; }

    public string Name { get; private set; } = "";

    public GovernanceKind Kind { get; private set; }

    /// <summary>The body this one answers to or directs; <c>null</c> at the top.</summary>
    public int? ParentId { get; private set; }

    public GovernanceBody? Parent { get; init; }

    public DateOnly? FoundedOn { get; init; }

    public DatePrecision FoundedPrecision { get; init; }

    public string? Duties { get; init; }

    public string? Source { get; init; }

    public IReadOnlyCollection<GovernanceMember> Members => _members;

    public void AddMember(GovernanceMember member) => _members.Add(member);
}
