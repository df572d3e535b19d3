using System.Net;
using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Health;

/// <summary>Who is told why the portal is not ready: administrators and auditors, and the networks of the settings.</summary>
internal sealed class Operators(IOptions<HealthOptions> options)
{
    private readonly IReadOnlyList<IPNetwork> _networks = [.. options.Value.OperatorNetworks.Select(IPNetwork.Parse)];

    public bool Include(HttpContext context) =>
        PrincipalFacts.RoleOf(context.User) is Role.Administrator or Role.Auditor || ComesFromTheirNetwork(context);

    /// <summary>
    /// What a known proxy said of the sender has been used up by now. A header that is still there came through a proxy
    /// nobody named, whose address says nothing about the sender.
    /// </summary>
    private bool ComesFromTheirNetwork(HttpContext context)
    {
        var headers = context.Request.Headers;
        return context.Connection.RemoteIpAddress is { } address
            && !headers.ContainsKey("X-Forwarded-For")
            && !headers.ContainsKey("Forwarded")
            && _networks.Any(network => network.Contains(address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address));
    }
}
