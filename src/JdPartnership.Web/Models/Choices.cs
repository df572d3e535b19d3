using JdPartnership.Core.Colleges;
using JdPartnership.Web.Localization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models;

/// <summary>The choices of selects.</summary>
public static class Choices
{
    public static IReadOnlyList<SelectListItem> Provinces(IStringLocalizer L) => [.. Province.All.Select(p => new SelectListItem(ProvinceText.Of(p.Name, L), p.Code))];

    /// <summary>For filters: those whose province is not known can be asked for too.</summary>
    public static IReadOnlyList<SelectListItem> ProvincesToFilter(IStringLocalizer L) =>
        [.. Provinces(L), new SelectListItem(L["省份未知"], CollegeFilter.UnknownProvince)];

    public static IReadOnlyList<SelectListItem> Types(IStringLocalizer L) => Of<CollegeType>(type => RecordText.Of(type, L));

    public static IReadOnlyList<SelectListItem> Of<T>(Func<T, string> text)
        where T : struct, Enum => [.. Enum.GetValues<T>().Select(value => new SelectListItem(text(value), value.ToString()))];
}
