namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>A sheet: a head row and rows as long as it.</summary>
/// <param name="Note">A remark below the rows, set off by an empty one so that no office takes it for data.</param>
internal sealed record Sheet(string Name, IReadOnlyList<string> Head, IReadOnlyList<IReadOnlyList<SheetCell>> Rows, string? Note = null);
