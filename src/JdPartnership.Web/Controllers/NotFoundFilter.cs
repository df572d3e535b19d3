using JdPartnership.Core.Common;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace JdPartnership.Web.Controllers;

/// <summary>What is not there, or belongs to another college, is 404: never a hint that it exists.</summary>
internal sealed class NotFoundFilter : IExceptionFilter
{
    public void OnException(ExceptionContext context)
    {
        if (context.Exception is NotFoundException)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status404NotFound);
            context.ExceptionHandled = true;
        }
    }
}
