using JdPartnership.Core.Colleges;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>Says in words what a list is filtered by.</summary>
public static class CollegeChips
{
    public static IReadOnlyList<FilterChip> Of(CollegeListQuery query, IStringLocalizer L) =>
    [
        .. Chip(!string.IsNullOrWhiteSpace(query.Q), L["包含“{0}”", query.Q ?? ""], "q"),
        .. Chip(!string.IsNullOrEmpty(query.Province), ProvinceOf(query.Province, L), "province"),
        .. Chip(query.Type is not null, RecordText.Of(query.Type ?? default, L), "type"),
        .. Chip(query.Form is not null, RecordText.Of(query.Form ?? default, L), "form"),
        .. Chip(query.Status is not null, RecordText.Of(query.Status ?? default, L), "status"),
    ];

    public static string ProvinceOf(string? code, IStringLocalizer L) =>
        code == CollegeFilter.UnknownProvince ? L["省份未知"] : ProvinceText.OfCode(code, L) ?? code ?? "";

    private static IEnumerable<FilterChip> Chip(bool isSet, string text, string parameter) => isSet ? [new FilterChip(text, parameter)] : [];
}
