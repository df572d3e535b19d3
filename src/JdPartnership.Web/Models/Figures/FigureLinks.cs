using JdPartnership.Core.Figures;
using Microsoft.AspNetCore.Http.Extensions;

namespace JdPartnership.Web.Models.Figures;

/// <summary>Addresses of figures: a key alone does not say which period and which college.</summary>
public static class FigureLinks
{
    public static string List(string period, int? collegeId) => "/figures" + Query(period, collegeId);

    public static string Rows(string key, string period, int? collegeId) => $"/figures/{Uri.EscapeDataString(key)}{Query(period, collegeId)}";

    public static string Rows(Figure figure, FigurePage page) => Rows(figure.Key, page.Period.Label, page.College?.Id);

    public static string Export(FigurePage page, string format) => $"/figures/export/{format}{Query(page.Period.Label, page.College?.Id)}";

    private static string Query(string period, int? collegeId)
    {
        var query = new QueryBuilder { { "period", period } };
        if (collegeId is { } id)
        {
            query.Add("college", id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return query.ToString();
    }
}
