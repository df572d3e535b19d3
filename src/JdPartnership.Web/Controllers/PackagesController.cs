using JdPartnership.Core.Accounts;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Rosters.Packages;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Packages for colleges: what the platforms of the state ask of approved stays. Who must not read names gets none.</summary>
[Requires(Permission.ViewRosters), Requires(Permission.ViewInternNames)]
public sealed class PackagesController(CollegePackages packages, IStringLocalizer L) : PortalController
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet("/rosters/{id:int}/package"), MayLag]
    public Task<IActionResult> Roster(int id, CancellationToken cancellationToken) => SendAsync(PackageScope.OfRoster(id), cancellationToken);

    [HttpGet("/colleges/{id:int}/packages/{year:int}"), MayLag]
    public Task<IActionResult> Year(int id, int year, CancellationToken cancellationToken) => SendAsync(PackageScope.OfYear(id, year), cancellationToken);

    // In memory, as all files of rosters: nothing of them stands on disk in clear.
    private async Task<IActionResult> SendAsync(PackageScope scope, CancellationToken cancellationToken)
    {
        using var measured = PortalMeters.Export("package");
        var content = new MemoryStream();
        var head = await packages.WriteAsync(scope, content, cancellationToken);
        content.Position = 0;
        measured.Succeed(1);
        return File(content, Workbook, L["{0}_{1}_实习上报.xlsx", head.College, head.Title]);
    }
}
