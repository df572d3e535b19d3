using System.Globalization;

namespace JdPartnership.Documents.Reports;

/// <summary>How a value is printed in charts and in tables made from charts.</summary>
internal static class NumberText
{
    public const string Unknown = "—";

    /// <summary>With <c>,</c> between thousands and only the digits after the point that say something.</summary>
    public static string Of(decimal? value) => value?.ToString("#,##0.####", CultureInfo.InvariantCulture) ?? Unknown;
}
