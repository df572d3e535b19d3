using System.Diagnostics;

namespace JdPartnership.Web.Startup;

/// <summary>The number a person can quote from an error page and an operator can find in the log.</summary>
internal static class TraceIds
{
    public static string Of(HttpContext context) => Activity.Current?.TraceId.ToHexString() ?? context.TraceIdentifier;
}
