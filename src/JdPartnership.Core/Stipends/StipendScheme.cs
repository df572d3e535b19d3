using JdPartnership.Core.Common;

namespace JdPartnership.Core.Stipends;

/// <summary>津贴方案: what one group of people is paid, by components.</summary>
public sealed class StipendScheme(string code, string name, StipendAudience audience) : Entity, ISoftDeletable
{
    private readonly List<StipendComponent> _components = [];

    /// <summary>Fixed code, unique, for example <c>probation-2018</c>.</summary>
    public string Code { get; private set; } = code;

    public string Name { get; private set; } = name;

    public StipendAudience Audience { get; private set; } = audience;

    public DateOnly? ValidFrom { get; private set; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? ValidTo { get; private set; }

    public string? Note { get; set; }

    public string? Source { get; set; }

    public DateTime? DeletedAt { get; private set; }

    public IReadOnlyCollection<StipendComponent> Components => _components;

    public void AddComponent(StipendComponent component) => _components.Add(component);

    /// <param name="validTo">Inclusive.</param>
    public void Describe(string name, StipendAudience audience, DateOnly? validFrom, DateOnly? validTo)
    {
        (Name, Audience) = (name, audience);
        (ValidFrom, ValidTo) = (validFrom, validTo);
    }

    /// <summary>The components there are, in this order; those that stay as they are keep their rows.</summary>
    public void Pay(IReadOnlyList<StipendComponent> components)
    {
        _components.RemoveAll(old => !components.Any(old.IsSame));
        _components.AddRange(components.Where(c => !_components.Exists(c.IsSame)).ToList());
    }

    public void Delete(DateTime now) => DeletedAt ??= now;

    public void Restore() => DeletedAt = null;
}
