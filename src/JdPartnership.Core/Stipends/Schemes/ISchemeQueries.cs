namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>Schemes to show. Nothing is tracked.</summary>
public interface ISchemeQueries
{
    /// <summary>With their components, by audience, the newest first.</summary>
    Task<IReadOnlyList<StipendScheme>> ListAsync(CancellationToken cancellationToken);

    /// <summary>With its components.</summary>
    Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken);
}
