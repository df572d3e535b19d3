using System.Text.Json;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Which column of a file is which: remembered for its headers, recognised by them, or chosen by a person.</summary>
public static class SheetMappings
{
    /// <param name="sheets">Of the file, the likeliest first.</param>
    /// <param name="findRemembered">What <see cref="Stored"/> gave for headers of this signature.</param>
    /// <param name="suffices">Whether a file with these columns can be read.</param>
    /// <returns><c>null</c> when a person must say.</returns>
    public static async Task<ColumnMapping<TColumn>?> FindAsync<TColumn>(
        IReadOnlyList<SheetHeaders<TColumn>> sheets, Func<string, Task<string?>> findRemembered, Func<IReadOnlyDictionary<TColumn, int>, bool> suffices)
        where TColumn : struct, Enum
    {
        foreach (var sheet in sheets)
        {
            if (await findRemembered(sheet.Signature) is { } remembered && sheet.Mapped(Columns<TColumn>(remembered)) is var mapping && suffices(mapping.Columns))
            {
                return mapping;
            }
        }

        return sheets.Select(s => s.Recognised).FirstOrDefault(m => suffices(m.Columns));
    }

    /// <param name="sheet">The sheet it is chosen for.</param>
    /// <param name="columns">Index of the sheet's column by what it holds.</param>
    /// <param name="missing">What is said of columns that were not chosen and must be.</param>
    /// <param name="headerOf">What a column is called.</param>
    /// <exception cref="DomainException">Something is missing, or a column of the file is chosen twice or is not there.</exception>
    public static ColumnMapping<TColumn> Choose<TColumn>(
        SheetHeaders<TColumn> sheet, IReadOnlyDictionary<TColumn, int> columns, IEnumerable<DomainError> missing, Func<TColumn, string> headerOf)
        where TColumn : struct, Enum
    {
        List<DomainError> errors =
        [
            .. missing,
            .. columns.Where(c => !sheet.Has(c.Value)).Select(c => new DomainError("Mapping.NotThere", c.Key.ToString())),
            .. columns.GroupBy(c => c.Value, c => c.Key).SelectMany(same =>
                same.Order().Skip(1).Select(column => new DomainError("Mapping.Twice", column.ToString(), headerOf(same.Min())))),
        ];
        return errors.Count > 0 ? throw new DomainException(errors) : sheet.Mapped(columns);
    }

    /// <exception cref="JsonException">It is not what a mapping is written as.</exception>
    public static ColumnMapping<TColumn> Read<TColumn>(string json)
        where TColumn : struct, Enum => JsonSerializer.Deserialize<ColumnMapping<TColumn>>(json) ?? throw new JsonException();

    /// <summary>Columns as they are remembered.</summary>
    public static string Stored<TColumn>(IReadOnlyDictionary<TColumn, int> columns)
        where TColumn : struct, Enum => JsonSerializer.Serialize(columns);

    private static Dictionary<TColumn, int> Columns<TColumn>(string stored)
        where TColumn : struct, Enum => JsonSerializer.Deserialize<Dictionary<TColumn, int>>(stored)!;
}
