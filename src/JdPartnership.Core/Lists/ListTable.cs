namespace JdPartnership.Core.Lists;

/// <summary>A list as it is exported: what the screen shows, without paging.</summary>
/// <param name="Title">Name of the sheet.</param>
/// <param name="Columns">Titles, in the language of the page.</param>
/// <param name="Rows">As many cells as columns; text, whole numbers, decimals, dates or nothing.</param>
public sealed record ListTable(string Title, IReadOnlyList<string> Columns, IReadOnlyList<IReadOnlyList<object?>> Rows);
