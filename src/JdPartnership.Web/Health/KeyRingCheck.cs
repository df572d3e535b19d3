using JdPartnership.Web.Startup;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace JdPartnership.Web.Health;

/// <summary>Every key in use can be opened: otherwise people signed in by another node would be strangers here.</summary>
internal sealed class KeyRingCheck(KeyRing ring) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var unreadable = ring.CountUnreadable();
        return Task.FromResult(unreadable == 0
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy($"{unreadable} keys of the ring cannot be opened with the certificates at hand"));
    }
}
