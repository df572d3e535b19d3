using System.Diagnostics.CodeAnalysis;
using JdPartnership.Core.Colleges;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Provinces in the language of the page. Rows and documents keep the short Chinese name.</summary>
public static class ProvinceText
{
    [return: NotNullIfNotNull(nameof(name))]
    public static string? Of(string? name, IStringLocalizer L) => name is null ? null : L[name].Value;

    /// <returns><c>null</c> for no or an unknown code.</returns>
    public static string? OfCode(string? code, IStringLocalizer L) => Of(Province.NameOf(code), L);
}
