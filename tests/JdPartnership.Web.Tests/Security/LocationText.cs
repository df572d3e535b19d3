namespace JdPartnership.Web.Tests.Security;

internal static class LocationText
{
    /// <summary>Where a redirect leads, whether the header is absolute or not.</summary>
    public static string PathAndQueryOrText(this Uri location) => location.IsAbsoluteUri ? location.PathAndQuery : location.OriginalString;
}
