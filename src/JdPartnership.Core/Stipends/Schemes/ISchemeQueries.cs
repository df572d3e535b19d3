namespace JdPartnership.Core.Stipends.Schemes;

/// <summary>Schemes to show. Nothing is tracked.</summary>
public interface ISchemeQueries
{
    /// <summary>With their components, by audience, the newest first.</summary>
    Task<IReadOnlyList<StipendScheme>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The recycle bin: with their components, the last deleted first.</summary>
    Task<IReadOnlyList<StipendScheme>> ListDeletedAsync(CancellationToken cancellationToken);

    /// <summary>With its components; <c>null</c> also for one in the recycle bin.</summary>
    Task<StipendScheme?> FindAsync(int id, CancellationToken cancellationToken);
}
