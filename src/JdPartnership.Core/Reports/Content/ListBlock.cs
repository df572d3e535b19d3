namespace JdPartnership.Core.Reports.Content;

/// <summary>A list; numbered ones restart at (1).</summary>
public sealed record ListBlock(bool Numbered, IReadOnlyList<IReadOnlyList<TextRun>> Items) : ReportBlock;
