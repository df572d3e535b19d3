namespace JdPartnership.Core.Rosters.Import;

/// <summary>One sheet of a workbook is read. What stands in others that are rosters as well must not be passed over in silence: a sheet for each class is common.</summary>
public static class OtherSheets
{
    /// <param name="sheets">Of the file.</param>
    /// <param name="read">The one that is read.</param>
    public static IEnumerable<RosterFinding> Of(IReadOnlyList<SheetHeaders<RosterColumn>> sheets, ColumnMapping<RosterColumn> read)
    {
        var signature = sheets.FirstOrDefault(s => s.Sheet == read.Sheet)?.Signature;
        return sheets
            .Where(s => s.Sheet != read.Sheet && s.Samples.Any(column => column.Count > 0))
            .Where(s => s.Signature == signature || RosterColumns.MissingFrom(s.Recognised.Columns).Count == 0)
            .Select(s => new RosterFinding(ReadingCode.OtherSheet, s.IsHidden ? RuleSeverity.Inform : RuleSeverity.Warn, null, s.Sheet));
    }
}
