namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <param name="Part">Name of the part that holds its cells.</param>
internal sealed record SheetEntry(string Name, bool IsHidden, string Part);
