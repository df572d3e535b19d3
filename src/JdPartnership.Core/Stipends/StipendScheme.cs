using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends;

/// <summary>津贴方案: what one group of people is paid, by components.</summary>
public sealed class StipendScheme(string code, string name, StipendAudience audience) : Entity
{
    private readonly List<StipendComponent> _components = [];

    /// <summary>Fixed code, unique, for example <c>probation-2018</c>.</summary>
    public string Code { get; private set; } = code;

    public string Name { get; private set; } = name;

    public StipendAudience Audience { get; private set; } = audience;

    public DateOnly? ValidFrom { get; init; }

    public DateOnly? ValidTo { get; init; }

    public string? Note { get; init; }

    public string? Source { get; init; }

    public IReadOnlyCollection<StipendComponent> Components => _components;

    public void AddComponent(StipendComponent component) => _components.Add(component);
}
