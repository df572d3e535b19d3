namespace JdPartnership.Documents.Workbooks;

/// <summary>Text that a spreadsheet would take for a formula, at once or when somebody edits the cell.</summary>
internal static class FormulaStart
{
    public static bool IsIn(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..];
}
