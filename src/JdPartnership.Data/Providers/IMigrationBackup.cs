namespace JdPartnership.Data.Providers;

/// <summary>Copies an existing database before its schema changes, where the provider can do it by itself.</summary>
public interface IMigrationBackup
{
    /// <returns>Where the copy lies; <c>null</c> when there was nothing to copy or the provider leaves it to the operator.</returns>
    Task<string?> CopyAsync(PartnershipDbContext context, CancellationToken cancellationToken);
}
