using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.Posts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Wages of posts, and how many staff there are.</summary>
[Route("posts"), Requires(Permission.ViewBatches)]
public sealed class StaffController(StaffService staff, PostPages pages, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string StaffingView = "~/Views/Posts/Staffing.cshtml";

    [HttpPost("{post:int}/wages"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> SaveWage(int post, WageModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => staff.SaveAsync(mapper.Map<SaveWage>(model) with { PostId = post }, cancellationToken)))
        {
            return Again(await pages.OpenAsync(post, model, cancellationToken), "~/Views/Posts/Details.cshtml");
        }

        Notify(L["已保存。"]);
        return Redirect($"/posts/{post}");
    }

    [HttpPost("{post:int}/wages/{wage:int}/remove"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> RemoveWage(int post, int wage, CancellationToken cancellationToken)
    {
        await staff.RemoveWageAsync(wage, cancellationToken);
        Notify(L["已移除。"]);
        return Redirect($"/posts/{post}");
    }

    [HttpGet("staffing")]
    public async Task<IActionResult> Staffing(CancellationToken cancellationToken) =>
        View(StaffingView, await pages.StaffingAsync(new StaffingModel(), cancellationToken));

    [HttpPost("staffing"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> SaveStaffing(StaffingModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => staff.SaveAsync(mapper.Map<SaveStaffing>(model), cancellationToken)))
        {
            return Again(await pages.StaffingAsync(model, cancellationToken), StaffingView);
        }

        Notify(L["已保存。"]);
        return Redirect("/posts/staffing");
    }

    [HttpPost("staffing/{level:int}/remove"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> RemoveStaffing(int level, CancellationToken cancellationToken)
    {
        await staff.RemoveStaffingAsync(level, cancellationToken);
        Notify(L["已移除。"]);
        return Redirect("/posts/staffing");
    }
}
