using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace JdPartnership.Web.Localization;

internal static class PropertyLabels
{
    /// <returns>The Chinese label of <c>[Display(Name = …)]</c>, which is also its key; <c>null</c> without one.</returns>
    public static string? Of(MemberInfo? member) => member?.GetCustomAttribute<DisplayAttribute>()?.Name;
}
