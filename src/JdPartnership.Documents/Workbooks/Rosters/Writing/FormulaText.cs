namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>Text that a spreadsheet would run.</summary>
internal static class FormulaText
{
    /// <summary>Excel would take such text for a formula once somebody edits the cell.</summary>
    public static bool MayRun(string text) => text.Length > 0 && (text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠');
}
