using System.Text.Encodings.Web;
using System.Text.Json;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Which column of a sheet holds which column of the roster.</summary>
/// <param name="Sheet">Name of the sheet; empty for CSV.</param>
/// <param name="HeaderRow">Row number of the headers, from 1.</param>
/// <param name="Columns">Index of the sheet's column (from 0) by roster column.</param>
public sealed record ColumnMapping(string Sheet, int HeaderRow, IReadOnlyDictionary<RosterColumn, int> Columns)
{
    /// <summary>Required columns that no header was found for.</summary>
    public IReadOnlyList<RosterColumn> Missing =>
        [.. RosterColumns.All.Where(d => d.IsRequired && !Columns.ContainsKey(d.Column)).Select(d => d.Column)];

    // The name of a sheet is Chinese more often than not, and must fit its column.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public string ToJson() => JsonSerializer.Serialize(new Stored(Sheet, HeaderRow, Columns.ToDictionary()), Plain);

    public static ColumnMapping FromJson(string json) =>
        JsonSerializer.Deserialize<Stored>(json) is { } stored ? new ColumnMapping(stored.Sheet, stored.HeaderRow, stored.Columns) : throw new JsonException();

    private sealed record Stored(string Sheet, int HeaderRow, Dictionary<RosterColumn, int> Columns);
}
