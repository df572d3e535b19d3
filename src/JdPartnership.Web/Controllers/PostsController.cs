using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models;
using JdPartnership.Web.Models.Posts;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>Posts belong to the enterprise and are known to every college, so their number is no college's secret.</summary>
[Route("posts"), Requires(Permission.ViewBatches)]
public sealed class PostsController(PostService posts, PostPages pages, IMapper mapper, IStringLocalizer L) : PortalController
{
    private const string FormView = "Form";

    [HttpGet("")]
    public async Task<IActionResult> Index(bool bin, CancellationToken cancellationToken) => View(await pages.ListAsync(bin, cancellationToken));

    [HttpGet("{post:int}")]
    public async Task<IActionResult> Details(int post, CancellationToken cancellationToken) => View(await pages.OpenAsync(post, new WageModel(), cancellationToken));

    [HttpGet("new"), Requires(Permission.EditPosts)]
    public IActionResult New() => View(FormView, new PostModel());

    [HttpPost("new"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> New(PostModel model, CancellationToken cancellationToken)
    {
        var id = 0;
        if (!ModelState.IsValid || !await TryAsync(async () => id = await posts.CreateAsync(mapper.Map<PostDetails>(model), cancellationToken)))
        {
            return Again(model, FormView);
        }

        Notify(L["已新建“{0}”。", model.Name!]);
        return Redirect($"/posts/{id}");
    }

    [HttpGet("{post:int}/edit"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> Edit(int post, CancellationToken cancellationToken) => View(FormView, await pages.EditAsync(post, cancellationToken));

    [HttpPost("{post:int}/edit"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> Edit(int post, PostModel model, CancellationToken cancellationToken)
    {
        var command = new UpdatePost { Id = post, Version = model.Version ?? 0, Details = mapper.Map<PostDetails>(model) };
        if (ModelState.IsValid && await TryAsync(() => posts.UpdateAsync(command, cancellationToken)))
        {
            Notify(L["已保存。"]);
            return Redirect($"/posts/{post}");
        }

        ModelState.Remove(nameof(model.Version));
        return Again(await pages.RefillAsync(model, post, Response.StatusCode == StatusCodes.Status409Conflict, cancellationToken), FormView);
    }

    [HttpPost("{post:int}/delete"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> Delete(int post, CancellationToken cancellationToken)
    {
        if (!await TryAsync(() => posts.DeleteAsync(post, cancellationToken)))
        {
            NotifyErrors();
            return Redirect($"/posts/{post}");
        }

        Notify(L["岗位已移入回收站。"], new NoticeUndo($"/posts/{post}/restore", L["撤销"]));
        return Redirect("/posts");
    }

    [HttpPost("{post:int}/restore"), Requires(Permission.EditPosts)]
    public async Task<IActionResult> Restore(int post, CancellationToken cancellationToken)
    {
        await posts.RestoreAsync(post, cancellationToken);
        Notify(L["已恢复，原有资料都还在。"]);
        return Redirect($"/posts/{post}");
    }
}
