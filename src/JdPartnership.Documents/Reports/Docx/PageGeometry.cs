namespace JdPartnership.Documents.Reports.Docx;

/// <summary>A4 with the margins usual in official Chinese documents (28 mm left, 26 mm right). Parts/styles.xml relies on the text width.</summary>
internal static class PageGeometry
{
    /// <summary>Width of the text in twentieths of a point (156 mm).</summary>
    public const int TextWidth = 8844;

    /// <summary>English metric units per twentieth of a point.</summary>
    public const long EmuPerTwip = 635;

    public const string Xml =
        """<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1701" w:right="1474" w:bottom="1588" w:left="1588" w:header="1021" w:footer="992" w:gutter="0"/>""";
}
