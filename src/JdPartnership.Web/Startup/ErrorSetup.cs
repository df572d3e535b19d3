using JdPartnership.Web.Health;

namespace JdPartnership.Web.Startup;

internal static class ErrorSetup
{
    /// <summary>
    /// One place words every failure (<c>ErrorController</c>): a page in the reader's language, a fragment for htmx, ProblemDetails for
    /// programs. Answers that already have a body, such as a form with its errors, pass untouched.
    /// </summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandlingPath = "/error",
            StatusCodeSelector = failure => failure switch
            {
                BadHttpRequestException bad => bad.StatusCode,
                // A form that cannot be read is the sender's fault, not ours.
                InvalidDataException => StatusCodes.Status400BadRequest,
                _ when FullStorage.Reason(failure) is not null => StatusCodes.Status503ServiceUnavailable,
                _ => StatusCodes.Status500InternalServerError,
            },
        });
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
