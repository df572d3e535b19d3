using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Narrative;
using JdPartnership.Web.Models.Reports;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace JdPartnership.Web.Controllers;

/// <summary>An edition that cannot be drawn is answered by a page that says why: 422 for a section's text, 503 for the converter.</summary>
[AttributeUsage(AttributeTargets.Class)]
internal sealed class ReportProblemsAttribute : ExceptionFilterAttribute
{
    public override void OnException(ExceptionContext context)
    {
        if (context.Exception is not (NarrativeException or PaginationException))
        {
            return;
        }

        var isNarrative = context.Exception is NarrativeException;
        var period = context.RouteData.Values["label"]?.ToString();
        var model = new ReportProblemModel(isNarrative, context.Exception.Message, period is null ? "/reports" : $"/reports/{Uri.EscapeDataString(period)}");
        var metadata = context.HttpContext.RequestServices.GetRequiredService<IModelMetadataProvider>();
        context.Result = new ViewResult
        {
            ViewName = "~/Views/Reports/Problem.cshtml",
            StatusCode = isNarrative ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status503ServiceUnavailable,
            ViewData = new ViewDataDictionary<ReportProblemModel>(metadata, context.ModelState) { Model = model },
        };
        context.ExceptionHandled = true;
    }
}
