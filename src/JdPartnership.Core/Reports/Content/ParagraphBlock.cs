namespace JdPartnership.Core.Reports.Content;

/// <summary>A paragraph of body text.</summary>
public sealed record ParagraphBlock(IReadOnlyList<TextRun> Runs, ParagraphRole Role = ParagraphRole.Body) : ReportBlock;
