using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads.Preview;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>The page on which a person says which column is which.</summary>
/// <param name="Sheet">The sheet shown.</param>
/// <param name="Chosen">Index of the sheet's column by roster column: recognised, or chosen just now.</param>
public sealed record MappingPage(
    UploadDetails Upload, IReadOnlyList<SheetHeaders> Sheets, SheetHeaders Sheet, IReadOnlyDictionary<RosterColumn, int> Chosen)
{
    public IEnumerable<SelectListItem> ChoicesFor(RosterColumn column) => Sheet.Headers
        .Select((header, index) => (header, index))
        .Where(h => h.header.Length > 0 || SamplesOf(h.index).Length > 0)
        .Select(h => new SelectListItem($"{ColumnLetters(h.index)} · {h.header}", $"{h.index}", Chosen.TryGetValue(column, out var chosen) && chosen == h.index));

    /// <summary>The first values under a header, identity numbers and phones masked.</summary>
    public string SamplesOf(int index) => index < Sheet.Samples.Count ? string.Join(" · ", Sheet.Samples[index].Where(s => s.Length > 0)) : "";

    /// <summary>A, B, … Z, AA as the spreadsheet calls its columns.</summary>
    public static string ColumnLetters(int index) => index < 26 ? $"{(char)('A' + index)}" : $"{(char)('A' + (index / 26) - 1)}{(char)('A' + (index % 26))}";
}
