namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>Schemes to change. They belong to the enterprise and are no college's secret.</summary>
public interface ISchemeRepository
{
    /// <summary>With its components.</summary>
    Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken);

    void Add(StipendScheme scheme);
}
