using JdPartnership.Web.Models.Colleges;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Internships;

/// <summary>Says in words which colleges the grid shows.</summary>
public static class HeadcountChips
{
    public static IReadOnlyList<FilterChip> Of(HeadcountQuery query, IStringLocalizer L) =>
    [
        .. string.IsNullOrWhiteSpace(query.Q) ? Array.Empty<FilterChip>() : [new(L["包含“{0}”", query.Q], "q")],
        .. string.IsNullOrEmpty(query.Province) ? Array.Empty<FilterChip>() : [new(CollegeChips.ProvinceOf(query.Province, L), "province")],
        .. query.Everyone ? [new(L["全部院校"], "everyone")] : Array.Empty<FilterChip>(),
        .. query.Add.Count > 0 ? [new(L["另加 {0} 所", query.Add.Count], "add")] : Array.Empty<FilterChip>(),
    ];
}
