namespace JdPartnership.Core.Reports.Content;

/// <summary>A column of a table.</summary>
/// <param name="Title">Head text, with the unit where it has one.</param>
/// <param name="Weight">Share of the width relative to the other columns, at least 1.</param>
/// <param name="IsNumber">Right-aligned, and a number cell in the data file.</param>
public sealed record TableColumn(string Title, int Weight = 1, bool IsNumber = false);
