namespace JdPartnership.Core.Reports.Content;

/// <summary>A table with caption; its head repeats on every page it runs over.</summary>
/// <param name="Key">Stable key, also the sheet's identity in the data file, for example <c>internships</c>.</param>
/// <param name="Caption">Title without number; renderers number tables 表1, 表2 … in order.</param>
/// <param name="Columns">At least one.</param>
/// <param name="Rows">Each as long as <paramref name="Columns"/>.</param>
/// <param name="Total">A last row set apart, or <c>null</c>.</param>
/// <param name="Note">A remark below: source, as-of date; or <c>null</c>.</param>
public sealed record TableBlock(
    string Key,
    string Caption,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<IReadOnlyList<TableCell>> Rows,
    IReadOnlyList<TableCell>? Total = null,
    string? Note = null) : ReportBlock;
