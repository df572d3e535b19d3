using System.Globalization;
using JdPartnership.Web.Health;
using JdPartnership.Web.Models;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace JdPartnership.Web.Controllers;

/// <summary>Words every failure: reached by re-execution with whatever method the failing request had.</summary>
[AllowAnonymous]
[IgnoreAntiforgeryToken]
public sealed class ErrorController : Controller
{
    [Route("/error/{code:int:range(400,599)}")]
    public IActionResult Status()
    {
        // Not bound as a parameter: binding reads the form, and a form that cannot be read is why one may be here.
        var code = int.Parse((string)RouteData.Values["code"]!, CultureInfo.InvariantCulture);
        var original = HttpContext.Features.Get<IStatusCodeReExecuteFeature>();
        return Answer(code, original is null ? Request.Path : original.OriginalPathBase + original.OriginalPath);
    }

    [Route("/error")]
    public IActionResult Failure()
    {
        var failure = HttpContext.Features.Get<IExceptionHandlerPathFeature>();
        return Answer(failure is null ? StatusCodes.Status500InternalServerError : Response.StatusCode, failure?.Path ?? Request.Path, ReasonOf(failure?.Error));
    }

    private string? ReasonOf(Exception? failure) => HttpContext.RequestServices.GetRequiredService<Operators>().Include(HttpContext) ? FullStorage.Reason(failure) : null;

    private IActionResult Answer(int code, PathString path, string? reason = null)
    {
        var model = new ErrorModel(code, TraceIds.Of(HttpContext), reason);
        Response.StatusCode = code;
        return RefusalAnswers.WantsData(Request, path)
            ? Problem(statusCode: code, instance: path, detail: reason)
            : Request.Headers.ContainsKey("HX-Request")
                ? PartialView("Fragment", model)
                : View("Index", model);
    }
}
