using JdPartnership.Core.Common;

namespace JdPartnership.Core.Enterprises;

/// <summary>分中心: a site of the enterprise where interns work.</summary>
public sealed class ServiceCentre(int order, string name, string? business, string? source) : Entity
{
    public int Order { get; private set; } = order;

    public string Name { get; private set; } = name;

    /// <summary>What the centre does.</summary>
    public string? Business { get; private set; } = business;

    public string? Source { get; private set; } = source;

    /// <summary>GB/T 2260, two digits: provincial rules of internships apply where the intern works.</summary>
    public string? ProvinceCode { get; init; }
}
