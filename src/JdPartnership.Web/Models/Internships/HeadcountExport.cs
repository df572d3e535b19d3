using System.Globalization;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Lists;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Internships;

/// <summary>The grid as a table for export, with its total.</summary>
public static class HeadcountExport
{
    public static ListTable Table(HeadcountGrid grid, IStringLocalizer L) => new(
        L["实习人数"],
        [L["学校名称"], L["省份"], .. grid.Years.Years.Select(y => y.ToString(CultureInfo.InvariantCulture)), L["增减（人）"], L["增减（%）"]],
        [
            .. grid.Lines.Select(line => Row(line.Name, ProvinceText.Of(line.Province, L), grid.Years.Years.Select(line.PersonsOf), grid.GrowthOf(line))),
            Row(L["合计"], null, grid.Years.Years.Select(grid.TotalOf), grid.Growth),
        ]);

    private static IReadOnlyList<object?> Row(string name, string? province, IEnumerable<int?> persons, Growth? growth) =>
        [name, province, .. persons.Select(p => (object?)p), growth?.Persons, growth?.Percent];
}
