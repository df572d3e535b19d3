using Microsoft.AspNetCore.Http.Extensions;

namespace JdPartnership.Web.TagHelpers;

/// <summary>Links to the same list with one thing changed: what is shown lives in the address.</summary>
public static class QueryLinks
{
    public const string Page = "page";
    public const string Sort = "sort";

    /// <summary>Another path with the current parameters but the page, and one more.</summary>
    public static string To(HttpRequest request, string path, string key, string value)
    {
        var query = With(request, key, value);
        return request.PathBase + path + query[query.IndexOf('?', StringComparison.Ordinal)..];
    }

    /// <summary>The current path with the parameter set, or left out when null; other changes than of the page begin at page one.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        var query = new QueryBuilder();
        foreach (var (name, values) in request.Query)
        {
            var keep = !string.Equals(name, key, StringComparison.OrdinalIgnoreCase)
                && (key == Page || !string.Equals(name, Page, StringComparison.OrdinalIgnoreCase));
            if (keep)
            {
                query.Add(name, values.Where(v => !string.IsNullOrEmpty(v)).Select(v => v!));
            }
        }

        if (value is not null)
        {
            query.Add(key, value);
        }

        return $"{request.PathBase}{request.Path}{query}";
    }
}
