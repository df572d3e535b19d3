using JdPartnership.Core.Common;

namespace JdPartnership.Core.Cooperation;

/// <summary>A row of the dictionary of cooperation forms.</summary>
public sealed class CooperationFormType(string code, string name, CooperationKind kind, int order) : Entity
{
    /// <summary>Fixed code, for example <c>class</c>.</summary>
    public string Code { get; private set; } = code;

    public string Name { get; private set; } = name;

    public CooperationKind Kind { get; private set; } = kind;

    public int Order { get; private set; } = order;
}
