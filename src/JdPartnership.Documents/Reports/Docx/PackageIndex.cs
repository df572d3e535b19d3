using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Content types and relationships.</summary>
internal static class PackageIndex
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    public static void ContentTypes(MarkupWriter xml, DocxDocument document)
    {
        xml.Raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/>
            """u8);
        Override(xml, "word/document.xml", Word + "document.main+xml");
        Override(xml, "word/styles.xml", Word + "styles+xml");
        Override(xml, "word/numbering.xml", Word + "numbering+xml");
        Override(xml, "word/fontTable.xml", Word + "fontTable+xml");
        Override(xml, "word/settings.xml", Word + "settings+xml");
        Override(xml, "word/header2.xml", Word + "header+xml");
        Override(xml, "word/footer2.xml", Word + "footer+xml");
        if (document.Content.Watermark is not null)
        {
            Override(xml, "word/header1.xml", Word + "header+xml");
        }

        for (var number = 1; number <= document.Charts.Count; number++)
        {
            Override(xml, $"word/charts/chart{number}.xml", "application/vnd.openxmlformats-officedocument.drawingml.chart+xml");
        }

        Override(xml, CoreProperties.Part, "application/vnd.openxmlformats-package.core-properties+xml");
        xml.Raw("</Types>"u8);
    }

    public static void PackageRelationships(MarkupWriter xml)
    {
        Open(xml);
        Relationship(xml, "rIdDocument", Office + "officeDocument", "word/document.xml");
        Relationship(xml, "rIdProperties", "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", CoreProperties.Part);
        Close(xml);
    }

    public static void DocumentRelationships(MarkupWriter xml, DocxDocument document)
    {
        Open(xml);
        Relationship(xml, Relationships.Styles, Office + "styles", "styles.xml");
        Relationship(xml, Relationships.Numbering, Office + "numbering", "numbering.xml");
        Relationship(xml, Relationships.Fonts, Office + "fontTable", "fontTable.xml");
        Relationship(xml, Relationships.Settings, Office + "settings", "settings.xml");
        Relationship(xml, Relationships.BodyHeader, Office + "header", "header2.xml");
        Relationship(xml, Relationships.BodyFooter, Office + "footer", "footer2.xml");
        if (document.Content.Watermark is not null)
        {
            Relationship(xml, Relationships.FrontHeader, Office + "header", "header1.xml");
        }

        for (var number = 1; number <= document.Charts.Count; number++)
        {
            Relationship(xml, Relationships.Chart(number), Office + "chart", $"charts/chart{number}.xml");
        }

        for (var number = 1; number <= document.Pictures.Count; number++)
        {
            Relationship(xml, Relationships.Picture(number), Office + "image", $"media/picture{number}.png");
        }

        Close(xml);
    }

    public static void ChartRelationships(MarkupWriter xml, int number)
    {
        Open(xml);
        Relationship(xml, ChartPart.WorkbookRelationship, Office + "package", $"../embeddings/workbook{number}.xlsx");
        Close(xml);
    }

    private static void Open(MarkupWriter xml) => xml.Raw(
        """
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
        """u8);

    private static void Close(MarkupWriter xml) => xml.Raw("</Relationships>"u8);

    private static void Relationship(MarkupWriter xml, string id, string type, string target) =>
        xml.Write($"""<Relationship Id="{id}" Type="{type}" Target="{target}"/>""");

    private static void Override(MarkupWriter xml, string part, string type) =>
        xml.Write($"""<Override PartName="/{part}" ContentType="{type}"/>""");
}
