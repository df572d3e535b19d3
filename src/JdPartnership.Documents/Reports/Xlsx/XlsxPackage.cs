using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Reports.Xlsx;

/// <summary>Puts the sheets into a workbook, always in the same order.</summary>
internal static class XlsxPackage
{
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly byte[] Styles = EmbeddedPart.Read("workbook-styles.xml");

    /// <param name="sheets">With names Excel accepts.</param>
    /// <param name="properties">Writes title, author and dates.</param>
    public static byte[] Write(IReadOnlyList<Sheet> sheets, Action<MarkupWriter> properties)
    {
        using var package = new PackageWriter();
        package.Add("[Content_Types].xml", xml => ContentTypes(xml, sheets.Count));
        package.Add("_rels/.rels", PackageRelationships);
        package.Add("xl/workbook.xml", xml => Workbook(xml, sheets));
        package.Add("xl/_rels/workbook.xml.rels", xml => WorkbookRelationships(xml, sheets.Count));
        package.Add("xl/styles.xml", Styles);
        for (var i = 0; i < sheets.Count; i++)
        {
            using var stream = package.Open($"xl/worksheets/sheet{i + 1}.xml");
            SheetWriter.Write(stream, sheets[i], isFirst: i == 0);
        }

        package.Add(CoreProperties.Part, properties);
        return package.Finish();
    }

    private static void ContentTypes(MarkupWriter xml, int sheets)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheets}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheets}styles+xml"/><Override PartName="/{CoreProperties.Part}" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>
            """);
        for (var number = 1; number <= sheets; number++)
        {
            xml.Write($"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Sheets}worksheet+xml"/>""");
        }

        xml.Raw("</Types>"u8);
    }

    private static void PackageRelationships(MarkupWriter xml) => xml.Write($"""
        <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdWorkbook" Type="{Office}/officeDocument" Target="xl/workbook.xml"/><Relationship Id="rIdProperties" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="{CoreProperties.Part}"/></Relationships>
        """);

    private static void Workbook(MarkupWriter xml, IReadOnlyList<Sheet> sheets)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office}"><bookViews><workbookView activeTab="0"/></bookViews><sheets>
            """);
        for (var i = 0; i < sheets.Count; i++)
        {
            xml.Write($"""<sheet name="{sheets[i].Name}" sheetId="{i + 1}" r:id="rIdSheet{i + 1}"/>""");
        }

        xml.Raw("</sheets></workbook>"u8);
    }

    private static void WorkbookRelationships(MarkupWriter xml, int sheets)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStyles" Type="{Office}/styles" Target="styles.xml"/>
            """);
        for (var number = 1; number <= sheets; number++)
        {
            xml.Write($"""<Relationship Id="rIdSheet{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>""");
        }

        xml.Raw("</Relationships>"u8);
    }
}
