using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Parts that are the same in every document, read once.</summary>
internal static class ConstantParts
{
    public static byte[] Styles { get; } = EmbeddedPart.Read("styles.xml");

    public static byte[] Numbering { get; } = EmbeddedPart.Read("numbering.xml");

    public static byte[] Fonts { get; } = EmbeddedPart.Read("fontTable.xml");

    public static byte[] WatermarkShapeType { get; } = EmbeddedPart.Read("watermark.xml");
}
