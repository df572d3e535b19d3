using System.Globalization;
using JdPartnership.Core.Enterprises;

namespace JdPartnership.Web.Localization;

/// <summary>Dates as both languages read them.</summary>
public static class DateText
{
    public static string Of(DateOnly? date, DatePrecision precision = DatePrecision.Day) => date?.ToString(
        precision switch
        {
            DatePrecision.Day => "yyyy-MM-dd",
            DatePrecision.Month => "yyyy-MM",
            DatePrecision.Year => "yyyy",
        },
        CultureInfo.InvariantCulture) ?? "";

    /// <summary>At the enterprise, see <see cref="Core.Common.BusinessClock.ToLocal"/>.</summary>
    public static string OfTime(DateTime local) => local.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
