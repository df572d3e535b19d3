using System.Globalization;
using JdPartnership.Core.Internships;

namespace JdPartnership.Web.Localization;

/// <summary>A change with its sign, never by colour alone.</summary>
public static class GrowthText
{
    public static string Persons(Growth growth) => growth.Persons.ToString("+#,##0;−#,##0;0", CultureInfo.CurrentCulture);

    /// <summary>Empty where the earlier number was 0.</summary>
    public static string Percent(Growth growth) => growth.Percent?.ToString("+0.0;−0.0;0.0", CultureInfo.CurrentCulture) is { } percent ? percent + " %" : "";
}
