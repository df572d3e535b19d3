namespace JdPartnership.Core.Rosters.Import;

/// <summary>A sheet of the file with the row that looks most like headers.</summary>
/// <param name="Headers">Texts of that row, by column of the sheet from 0; empty where a cell is empty.</param>
/// <param name="Samples">The first values under each header (up to three), identity numbers and phones masked: for the mapping page.</param>
public sealed record SheetHeaders(
    string Sheet, bool IsHidden, int HeaderRow, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Samples, ColumnMapping Recognised);
