namespace JdPartnership.Core.Reports.Content;

/// <summary>A stretch of text in one style.</summary>
/// <param name="FigureKey">The figure whose value the text prints, for the preview's link to its rows; <c>null</c> for plain text.</param>
public sealed record TextRun(string Text, bool Bold = false, string? FigureKey = null);
