namespace JdPartnership.Core.Reports.Content;

/// <summary>A numbered heading.</summary>
/// <param name="Level">1 for a chapter, 2 for a section.</param>
/// <param name="Number">The printed number, for example <c>2.1</c>; equals what automatic numbering in the file counts.</param>
/// <param name="Text">The title without its number.</param>
public sealed record HeadingBlock(int Level, string Number, string Text) : ReportBlock;
