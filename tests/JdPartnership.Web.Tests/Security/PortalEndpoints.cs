using System.Globalization;
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

    public bool Allows(Role role) => Permissions.All(p => PermissionTable.Allows(role, p));

    /// <summary>The path with the same number in every hole; a format is one that needs no converter.</summary>
    public string Path(int id) => Path((_, _) => id.ToString(CultureInfo.InvariantCulture));

    /// <param name="fill">What goes into a hole, given what stands before it and its name.</param>
    public string Path(Func<string, string, string> fill)
    {
        var path = "";
        foreach (var segment in Pattern.PathSegments)
        {
            path += "/";
            foreach (var part in segment.Parts)
            {
                path += part switch
                {
                    RoutePatternLiteralPart literal => literal.Content,
                    RoutePatternParameterPart { Name: "label" } => "2019",
                    RoutePatternParameterPart { Name: "key" } => "internships.headcount.2018",
                    RoutePatternParameterPart { Name: "format" } => "xlsx",
                    RoutePatternParameterPart { Name: "year" } => "2018",
                    RoutePatternParameterPart hole => fill(path, hole.Name),
                    _ => throw new NotSupportedException(part.ToString()),
                };
            }
        }

        return path.Length == 0 ? "/" : path;
    }

    /// <summary>The path with rows of a college in its holes; <c>null</c> when it takes fewer than so many.</summary>
    public string? PathTo(Func<string, string, string?> fill, int least)
    {
        var rows = 0;
        var path = Path((before, hole) =>
        {
            var row = fill(before, hole);
            rows += row is null ? 0 : 1;
            return row ?? "1";
        });
        return rows >= least ? path : null;
    }

    public override string ToString() => $"{Method} {Pattern.RawText}";

    private static IEnumerable<string> Methods(RouteEndpoint endpoint) =>
        endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods ?? [];
}
