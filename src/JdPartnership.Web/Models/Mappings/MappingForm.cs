using JdPartnership.Core.Rosters.Import;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace JdPartnership.Web.Models.Mappings;

/// <summary>The form on which a person says which column of a file is which.</summary>
/// <param name="Path">Where it is sent, and where its other sheets are.</param>
/// <param name="Back">The page it was opened from.</param>
/// <param name="Subject">What our columns are columns of.</param>
/// <param name="HeaderRow">From 1.</param>
/// <param name="FileColumns">Columns of the sheet that hold anything.</param>
/// <param name="Rows">One for each of our columns.</param>
public sealed record MappingForm(
    string Path,
    string Back,
    string Subject,
    IReadOnlyList<MappingSheet> Sheets,
    string Sheet,
    int HeaderRow,
    IReadOnlyList<FileColumn> FileColumns,
    IReadOnlyList<MappingRow> Rows)
{
    /// <param name="place">Where it is sent, the page it was opened from, and what our columns are columns of.</param>
    /// <param name="sheets">Of the file.</param>
    /// <param name="shown">The one whose columns are chosen.</param>
    /// <param name="chosen">Recognised, or chosen before.</param>
    /// <param name="columns">Ours, with what is said of each.</param>
    public static MappingForm Of<TColumn>(
        (string Path, string Back, string Subject) place,
        IReadOnlyList<SheetHeaders<TColumn>> sheets,
        SheetHeaders<TColumn> shown,
        IReadOnlyDictionary<TColumn, int> chosen,
        IEnumerable<(TColumn Column, string Header, string? Note)> columns)
        where TColumn : struct, Enum => new(
            place.Path,
            place.Back,
            place.Subject,
            [.. sheets.Select(s => new MappingSheet(s.Sheet, s.IsHidden))],
            shown.Sheet,
            shown.HeaderRow,
            [.. FileColumn.Of(shown.Headers, shown.Samples)],
            [.. columns.Select(c => new MappingRow(c.Column.ToString(), c.Header, c.Note, chosen.TryGetValue(c.Column, out var index) ? index : null))]);

    public IEnumerable<SelectListItem> ChoicesFor(MappingRow row) => FileColumns.Select(c => new SelectListItem($"{c.Letters} · {c.Header}", $"{c.Index}", c.Index == row.Chosen));

    /// <summary>The first values under the header that is chosen, identity numbers and phones masked.</summary>
    public string SamplesFor(MappingRow row) => FileColumns.FirstOrDefault(c => c.Index == row.Chosen)?.Samples ?? "";
}

public sealed record MappingSheet(string Name, bool IsHidden);

/// <param name="Note">Whether it must be chosen, in words; <c>null</c> when it need not.</param>
/// <param name="Chosen">Index of the sheet's column.</param>
public sealed record MappingRow(string Key, string Header, string? Note, int? Chosen);
