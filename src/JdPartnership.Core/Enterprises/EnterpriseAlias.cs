using JdPartnership.Core.Common;

namespace JdPartnership.Core.Enterprises;

/// <summary>Another name documents use for the enterprise or its unit.</summary>
public sealed class EnterpriseAlias(string name, string source) : Entity
{
    public int EnterpriseId { get; private set; }

    public string Name { get; private set; } = name;

    public string Source { get; private set; } = source;
}
