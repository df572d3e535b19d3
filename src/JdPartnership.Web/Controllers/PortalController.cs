using System.Text.Json;
using JdPartnership.Core.Common;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Models;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>What every controller of pages needs: refusals beside their fields, notices after a redirect, safe ways back.</summary>
public abstract class PortalController : Controller
{
    internal const string NoticeKey = "Notice";

    /// <summary>
    /// Runs a use case. An expected refusal puts its sentences into ModelState at their fields and answers false,
    /// with status 409 for a stale version and 422 for the rest; the action then shows its form again by <see cref="Again"/>.
    /// </summary>
    protected async Task<bool> TryAsync(Func<Task> useCase)
    {
        try
        {
            await useCase();
            return true;
        }
        catch (DomainException refusal)
        {
            foreach (var error in refusal.Errors)
            {
                ModelState.AddModelError(error.Field, ErrorTexts.Of(error));
            }

            Response.StatusCode = refusal is ConcurrencyException ? StatusCodes.Status409Conflict : StatusCodes.Status422UnprocessableEntity;
            return false;
        }
    }

    /// <summary>The form again with everything typed and the errors beside it, status 422 unless one is set already.</summary>
    protected ViewResult Again(object? model, string? view = null)
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        }

        return View(view, model);
    }

    /// <summary>A sentence shown once on the next page, with a button that takes the step back when there is one.</summary>
    protected void Notify(string text, NoticeUndo? undo = null) => Leave(new Notice(NoticeKind.Success, text, undo));

    /// <summary>A refusal of a request that has no form of its own, shown once on the next page.</summary>
    protected void NotifyErrors() =>
        Leave(new Notice(NoticeKind.Danger, string.Join(" ", ModelState.Values.SelectMany(v => v.Errors).Select(e => e.ErrorMessage).Distinct())));

    /// <summary>Goes where the visitor came from, if that is a page of this site; else to the fallback.</summary>
    protected RedirectResult Back(string? returnUrl, string fallback) => Redirect(LocalOr(returnUrl, fallback));

    protected string LocalOr(string? returnUrl, string fallback) => Url.IsLocalUrl(returnUrl) ? returnUrl! : fallback;

    private void Leave(Notice notice) => TempData[NoticeKey] = JsonSerializer.Serialize(notice);
}
