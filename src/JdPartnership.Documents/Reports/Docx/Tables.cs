using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Tables: the head repeats on every page, no row is torn, numbers stand right.</summary>
internal static class Tables
{
    public static void Write(DocxDocument document, TableBlock table)
    {
        var xml = document.Body;
        Texts.Caption(xml, Captions.TableLabel, document.Captions.NextTable(), table.Caption, keepNext: true);
        var widths = ColumnWidths.Of([.. table.Columns.Select(column => column.Weight)], PageGeometry.TextWidth);
        xml.Write($"""<w:tbl><w:tblPr><w:tblStyle w:val="ReportTable"/><w:tblW w:w="{PageGeometry.TextWidth}" w:type="dxa"/><w:jc w:val="center"/><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>""");
        foreach (var width in widths)
        {
            xml.Write($"""<w:gridCol w:w="{width}"/>""");
        }

        xml.Raw("</w:tblGrid>"u8);
        Head(xml, table, widths);
        foreach (var row in table.Rows)
        {
            Row(xml, table, row, widths, isTotal: false);
        }

        if (table.Total is { } total)
        {
            Row(xml, table, total, widths, isTotal: true);
        }

        xml.Raw("</w:tbl>"u8);
        if (table.Note is { Length: > 0 } note)
        {
            Texts.Note(xml, note);
        }
        else
        {
            xml.Raw("""<w:p><w:pPr><w:pStyle w:val="TableEnd"/></w:pPr></w:p>"""u8);
        }
    }

    private static void Head(MarkupWriter xml, TableBlock table, int[] widths)
    {
        xml.Raw("<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>"u8);
        for (var i = 0; i < widths.Length; i++)
        {
            xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{widths[i]}" w:type="dxa"/><w:shd w:val="clear" w:color="auto" w:fill="EDEDED"/><w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="TableHead"/></w:pPr>""");
            Runs.Write(xml, table.Columns[i].Title);
            xml.Raw("</w:p></w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
    }

    private static void Row(MarkupWriter xml, TableBlock table, IReadOnlyList<TableCell> cells, int[] widths, bool isTotal)
    {
        xml.Raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>"u8);
        for (var i = 0; i < widths.Length; i++)
        {
            var cell = cells[i];
            xml.Write($"""<w:tc><w:tcPr><w:tcW w:w="{widths[i]}" w:type="dxa"/>""");
            xml.Raw(isTotal ? """<w:shd w:val="clear" w:color="auto" w:fill="F7F7F7"/>"""u8 : []);
            xml.Raw("""<w:vAlign w:val="center"/></w:tcPr><w:p><w:pPr><w:pStyle w:val="""u8);
            xml.Raw(table.Columns[i].IsNumber ? "\"TableNumber\"/></w:pPr>"u8 : "\"TableText\"/></w:pPr>"u8);
            Runs.Write(xml, cell.Text, isTotal || cell.IsHighlighted);
            xml.Raw("</w:p></w:tc>"u8);
        }

        xml.Raw("</w:tr>"u8);
    }
}
