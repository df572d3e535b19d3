using System.IO.Compression;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Puts the parts into the file, always in the same order.</summary>
internal static class DocxPackage
{
    public static byte[] Write(DocxDocument document, bool refreshFields)
    {
        var content = document.Content;
        using var package = new PackageWriter();
        package.Add("[Content_Types].xml", xml => PackageIndex.ContentTypes(xml, document));
        package.Add("_rels/.rels", PackageIndex.PackageRelationships);
        package.Add("word/_rels/document.xml.rels", xml => PackageIndex.DocumentRelationships(xml, document));
        package.Add("word/document.xml", document.Body);
        package.Add("word/styles.xml", ConstantParts.Styles);
        package.Add("word/numbering.xml", xml => Numbering.Write(xml, document.NumberedLists));
        package.Add("word/fontTable.xml", ConstantParts.Fonts);
        package.Add("word/settings.xml", xml => DocumentSettings.Write(xml, refreshFields));
        package.Add("word/header2.xml", xml => HeaderFooter.BodyHeader(xml, content.Header, content.Watermark));
        package.Add("word/footer2.xml", HeaderFooter.BodyFooter);
        if (content.Watermark is not null)
        {
            package.Add("word/header1.xml", xml => HeaderFooter.FrontHeader(xml, content.Watermark));
        }

        for (var i = 0; i < document.Charts.Count; i++)
        {
            var (chart, number) = (document.Charts[i], i + 1);
            package.Add($"word/charts/chart{number}.xml", xml => ChartPart.Write(xml, chart));
            package.Add($"word/charts/_rels/chart{number}.xml.rels", xml => PackageIndex.ChartRelationships(xml, number));
            package.Add($"word/embeddings/workbook{number}.xlsx", ChartWorkbook.Write(chart));
        }

        for (var i = 0; i < document.Pictures.Count; i++)
        {
            // A PNG is compressed already.
            package.Add($"word/media/picture{i + 1}.png", document.Pictures[i].Png.Span, CompressionLevel.NoCompression);
        }

        package.Add(CoreProperties.Part, xml => CoreProperties.Write(xml, content));
        return package.Finish();
    }
}
