namespace JdPartnership.Data.Providers.Bulk;

/// <summary>Inserts many rows at once, each provider in its own quickest way.</summary>
public interface IBulkWriter
{
    /// <summary>
    /// Within the caller's transaction. Neither tracked nor seen by interceptors: whoever calls it has seen to scope and history; lengths
    /// and decimals are checked as for a save. Generated keys are not read back.
    /// </summary>
    /// <exception cref="InvalidOperationException">There is no transaction, or a value does not fit its column.</exception>
    Task WriteAsync<T>(PartnershipDbContext context, IReadOnlyList<T> rows, CancellationToken cancellationToken)
        where T : class;
}
