namespace JdPartnership.Core.Rosters.Import;

/// <summary>One row of a sheet.</summary>
/// <param name="Number">As the person sees it, from 1.</param>
/// <param name="IsHidden">Hidden by hand or by a filter.</param>
/// <param name="Cells">By column of the sheet, from 0; shorter where the rest is empty.</param>
public sealed record SheetRow(int Number, bool IsHidden, IReadOnlyList<SheetCell> Cells);
