using System.Globalization;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Relationship ids of the main part: fixed, so that the same content gives the same file.</summary>
internal static class Relationships
{
    public const string Styles = "rIdStyles";
    public const string Numbering = "rIdNumbering";
    public const string Settings = "rIdSettings";
    public const string Fonts = "rIdFonts";
    public const string FrontHeader = "rIdFrontHeader";
    public const string BodyHeader = "rIdBodyHeader";
    public const string BodyFooter = "rIdBodyFooter";

    public static string Chart(int number) => "rIdChart" + number.ToString(CultureInfo.InvariantCulture);

    public static string Picture(int number) => "rIdPicture" + number.ToString(CultureInfo.InvariantCulture);
}
