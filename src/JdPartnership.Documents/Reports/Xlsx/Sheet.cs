namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>A sheet: a head row and rows as long as it.</summary>
internal sealed record Sheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<SheetCell>> Rows);
