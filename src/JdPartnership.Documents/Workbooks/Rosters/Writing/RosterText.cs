namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>How a text is written so that no spreadsheet ever takes it for a formula.</summary>
internal static class RosterText
{
    public static RosterStyle StyleOf(string text, bool isMarked = false) => (FormulaStart.IsIn(text), isMarked) switch
    {
        (true, true) => RosterStyle.MarkedQuotedText,
        (true, false) => RosterStyle.QuotedText,
        (false, true) => RosterStyle.MarkedText,
        (false, false) => RosterStyle.Text,
    };
}
