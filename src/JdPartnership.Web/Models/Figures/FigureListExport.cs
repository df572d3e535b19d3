using JdPartnership.Core.Figures;
using JdPartnership.Core.Lists;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Figures;

/// <summary>The figures of the page as a table for export; unknown values stay empty.</summary>
public static class FigureListExport
{
    public static ListTable Table(FigurePage page, IStringLocalizer L) => new(
        L["{0} 指标", page.Period.Label],
        [L["指标键"], L["指标"], L["数值"], L["单位"], L["范围"], L["性质"], L["时点"], L["口径"]],
        [.. page.Figures.All.Select(figure => Row(page, figure, L))]);

    private static IReadOnlyList<object?> Row(FigurePage page, Figure figure, IStringLocalizer L) =>
    [
        figure.Key, FigureText.Name(figure, L), figure.Value, FigureText.Unit(figure.Unit, L).Value, figure.Scope.IsEnterprise ? L["企业"].Value : page.College!.Name,
        FigureText.Kind(figure.Kind, L), FigureText.When(figure, L), FigureText.Definition(figure, L),
    ];
}
