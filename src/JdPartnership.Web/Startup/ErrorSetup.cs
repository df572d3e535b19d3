namespace JdPartnership.Web.Startup;

internal static class ErrorSetup
{
    /// <summary>
    /// One place words every failure (<c>ErrorController</c>): a page in the reader's language, a fragment for htmx, ProblemDetails for
    /// programs. Answers that already have a body, such as a form with its errors, pass untouched.
    /// </summary>
    public static void UseErrorPages(this WebApplication app)
    {
        app.UseExceptionHandler("/error");
        app.UseStatusCodePagesWithReExecute("/error/{0}");
    }
}
