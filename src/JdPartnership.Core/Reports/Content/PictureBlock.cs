namespace JdPartnership.Core.Reports.Content;

/// <summary>A picture with caption.</summary>
/// <param name="Caption">Title without number; pictures and charts share one numbering.</param>
/// <param name="Png">The bytes of a PNG.</param>
/// <param name="WidthPixels">Natural width.</param>
/// <param name="HeightPixels">Natural height.</param>
/// <param name="AlternativeText">What the picture shows, for readers who cannot see it.</param>
public sealed record PictureBlock(string Caption, ReadOnlyMemory<byte> Png, int WidthPixels, int HeightPixels, string AlternativeText) : ReportBlock;
