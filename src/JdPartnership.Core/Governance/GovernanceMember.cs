using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;

namespace JdPartnership.Core.Governance;

/// <summary>A seat in a body: who holds it, or which group fills it.</summary>
public sealed class GovernanceMember(int order, string role) : Entity
{
    public int BodyId { get; private set; }

    public int Order { get; private set; } = order;

    /// <summary>理事长, 院长 ….</summary>
    public string Role { get; private set; } = role;

    /// <summary>Name of the person; <c>null</c> where the source names a group or nobody.</summary>
    public string? PersonName { get; init; }

    /// <summary>Office or group, for example 企业经理.</summary>
    public string? Office { get; init; }

    public DateOnly? TermFrom { get; init; }

    public DatePrecision TermFromPrecision { get; init; }

    public DateOnly? TermTo { get; init; }
}
