namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>Schemes to change. They belong to the enterprise and are no college's secret.</summary>
public interface ISchemeRepository
{
    /// <summary>With its components; from the recycle bin too.</summary>
    Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Names of the schemes for them in the recycle bin.</summary>
    Task<IReadOnlyList<string>> ListDeletedNamesAsync(StipendAudience audience, CancellationToken cancellationToken);

    void Add(StipendScheme scheme);
}
