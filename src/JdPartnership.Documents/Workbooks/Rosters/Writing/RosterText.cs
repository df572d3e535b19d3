namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>How a text is written so that no spreadsheet ever takes it for a formula.</summary>
internal static class RosterText
{
    public static RosterStyle StyleOf(string text, bool isMarked = false) => (MayRun(text), isMarked) switch
    {
        (true, true) => RosterStyle.MarkedQuotedText,
        (true, false) => RosterStyle.QuotedText,
        (false, true) => RosterStyle.MarkedText,
        (false, false) => RosterStyle.Text,
    };

    /// <summary>Excel would take such text for a formula once somebody edits the cell.</summary>
    private static bool MayRun(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠';
}
