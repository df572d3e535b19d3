using System.Text.Encodings.Web;
using System.Text.Json;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Which column of a sheet is which.</summary>
/// <typeparam name="TColumn">What the columns are called.</typeparam>
/// <param name="Sheet">Name of the sheet; empty for CSV.</param>
/// <param name="HeaderRow">Row number of the headers, from 1.</param>
/// <param name="Columns">Index of the sheet's column (from 0) by what it holds.</param>
public sealed record ColumnMapping<TColumn>(string Sheet, int HeaderRow, IReadOnlyDictionary<TColumn, int> Columns)
    where TColumn : struct, Enum
{
    // The name of a sheet is Chinese more often than not, and must fit its column.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>As <see cref="SheetMappings.Read"/> takes it.</summary>
    public string ToJson() => JsonSerializer.Serialize(this, Plain);
}
