using JdPartnership.Data.Providers;

namespace JdPartnership.Data.SqlServer;

/// <summary>On SQL Server the operator backs up with BACKUP DATABASE before an upgrade (docs/ops).</summary>
internal sealed class OperatorBackup : IMigrationBackup
{
    public Task<string?> CopyAsync(PartnershipDbContext context, CancellationToken cancellationToken) => Task.FromResult<string?>(null);
}
