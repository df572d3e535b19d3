namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>SpreadsheetML in its two forms.</summary>
internal static class SheetNamespaces
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public static bool IsMain(string name) => name is Transitional or Strict;
}
