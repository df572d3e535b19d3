using JdPartnership.Core.Accounts;
using JdPartnership.TestKit.Portal;
using JdPartnership.Web.Authorization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace JdPartnership.Web.Tests.Security;

/// <summary>Every action of the portal behind sign-in, as the router knows it: a new page is in the matrices without being added to them.</summary>
internal sealed record PortalEndpoint(string Method, RoutePattern Pattern, IReadOnlyList<Permission> Permissions)
{
    public static IReadOnlyList<PortalEndpoint> BehindSignIn(PortalHost host) =>
    [
        .. host.Services.GetServices<EndpointDataSource>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<ControllerActionDescriptor>() is not null && e.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .SelectMany(e => Methods(e).Select(method => new PortalEndpoint(
                method, e.RoutePattern, [.. e.Metadata.GetOrderedMetadata<RequiresAttribute>().Select(r => r.Permission)]))),
    ];

    public bool HasCollege => Pattern.Parameters.Any(IsCollege);

    public bool Allows(Role role) => Permissions.All(p => PermissionTable.Allows(role, p));

    /// <summary>The path with its holes filled; a format is one that needs no converter.</summary>
    public string Path(int id) => "/" + string.Join('/', Pattern.PathSegments.Select(segment => string.Concat(segment.Parts.Select(part => part switch
    {
        RoutePatternLiteralPart literal => literal.Content,
        RoutePatternParameterPart { Name: "label" } => "2019",
        RoutePatternParameterPart { Name: "key" } => "internships.headcount.2018",
        RoutePatternParameterPart { Name: "format" } => "xlsx",
        RoutePatternParameterPart => id.ToString(System.Globalization.CultureInfo.InvariantCulture),
        _ => throw new NotSupportedException(part.ToString()),
    }))));

    public override string ToString() => $"{Method} {Pattern.RawText}";

    private static bool IsCollege(RoutePatternParameterPart parameter) => parameter.Name is "college" or "id";

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
}
