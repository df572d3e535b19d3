using JdPartnership.Core.Common;

namespace JdPartnership.Core.Enterprises;

/// <summary>The enterprise that reports. There is one row; another enterprise runs the product by editing it.</summary>
public sealed class Enterprise(string legalName, string unitName, string shortName) : Entity
{
    private readonly List<EnterpriseAlias> _aliases = [];

    /// <summary>Name on the licence.</summary>
    public string LegalName { get; private set; } = legalName;

    /// <summary>The unit that works with the colleges.</summary>
    public string UnitName { get; private set; } = unitName;

    public string ShortName { get; private set; } = shortName;

    public IReadOnlyCollection<EnterpriseAlias> Aliases => _aliases;

    public void AddAlias(string name, string source) => _aliases.Add(new EnterpriseAlias(name, source));
}
