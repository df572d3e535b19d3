namespace JdPartnership.Core.Figures;

/// <summary>A stored row behind a figure, as the drill-down shows it.</summary>
/// <param name="Label">What the row is called, usually the college.</param>
/// <param name="Detail">What tells rows of one label apart: year, form, printed wording.</param>
/// <param name="Value">The row's share of the figure in its unit; <c>null</c> where the row only counts.</param>
/// <param name="CollegeId">The college whose page shows the row, if it has one.</param>
/// <param name="Source">Where the row comes from.</param>
public sealed record FigureRow(string Label, string? Detail, decimal? Value, int? CollegeId, string? Source);
