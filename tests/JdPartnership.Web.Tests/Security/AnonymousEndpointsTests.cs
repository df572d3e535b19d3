using JdPartnership.TestKit.Portal;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Security;

public sealed class AnonymousEndpointsTests(PortalFixture portal) : IClassFixture<PortalFixture>
{
    private static readonly string[] Expected =
    [
        "/account/login", "/account/logout", "/error", "/error/{code:int:range(400,599)}", "/health/live", "/health/ready", "/language",
    ];

    [Fact]
    public void Strangers_reach_exactly_the_listed_endpoints_and_static_files()
    {
        var open = portal.Host.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Distinct(StringComparer.Ordinal)
            .ToList();
        Assert.Equal(Expected, open.Where(path => !IsStaticFile(path)).Order(StringComparer.Ordinal));
        Assert.Contains(open, path => path == "/css/portal.css");
    }

    private static bool IsStaticFile(string path) =>
        path.StartsWith("/lib/", StringComparison.Ordinal) || path.StartsWith("/css/", StringComparison.Ordinal)
        || path.StartsWith("/js/", StringComparison.Ordinal) || path.StartsWith("/favicon.", StringComparison.Ordinal);
}
