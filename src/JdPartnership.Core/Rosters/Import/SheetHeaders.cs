namespace JdPartnership.Core.Rosters.Import;

/// <summary>A sheet of the file with the row that looks most like headers.</summary>
/// <param name="Headers">Texts of that row, by column of the sheet from 0; empty where a cell is empty.</param>
/// <param name="Samples">The first values under each header (up to three), identity numbers and phones masked: for the mapping page.</param>
public sealed record SheetHeaders<TColumn>(
    string Sheet, bool IsHidden, int HeaderRow, IReadOnlyList<string> Headers, IReadOnlyList<IReadOnlyList<string>> Samples, ColumnMapping<TColumn> Recognised)
    where TColumn : struct, Enum
{
    /// <summary>What a mapping is remembered by.</summary>
    public string Signature => HeaderText.Signature(Headers);

    /// <summary>These columns of this sheet; those that it does not have are left out.</summary>
    public ColumnMapping<TColumn> Mapped(IReadOnlyDictionary<TColumn, int> columns) => new(Sheet, HeaderRow, columns.Where(c => Has(c.Value)).ToDictionary());

    public bool Has(int column) => column >= 0 && column < Headers.Count;
}
