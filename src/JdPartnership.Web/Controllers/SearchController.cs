using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Search;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

[Route("search"), Requires(Permission.Search)]
public sealed class SearchController(CollegeCatalogue colleges, ICurrentUser viewer, IStringLocalizer L) : PortalController
{
    private const int LongestText = 100;

    [HttpGet("")]
    public async Task<IActionResult> Index(string? q, CancellationToken cancellationToken)
    {
        var text = (q ?? "").Trim();
        text = text.Length > LongestText ? text[..LongestText] : text;
        return View(new SearchModel(text, await colleges.SearchAsync(text, cancellationToken), PageSearch.Find(text, viewer, L)));
    }
}
