using System.Globalization;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Health;

/// <summary>Enough room where the portal writes.</summary>
internal sealed class DiskSpaceCheck(StorageFolders folders, IOptions<StorageOptions> options) : IHealthCheck
{
    private const long Megabyte = 1024 * 1024;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var minimum = options.Value.MinimumFreeMegabytes;
        var full = folders.All
            .Select(folder => (folder.Name, folder.Path, Free: new DriveInfo(folder.Path).AvailableFreeSpace / Megabyte))
            .Where(folder => folder.Free < minimum)
            .Select(folder => string.Create(CultureInfo.InvariantCulture, $"{folder.Name} folder {folder.Path}: {folder.Free} MB free, {minimum} MB wanted"))
            .ToList();
        return Task.FromResult(full.Count == 0 ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy(string.Join("; ", full)));
    }
}
