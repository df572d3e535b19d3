using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Places a chart; its drawing is a part of its own (<see cref="ChartPart"/>).</summary>
internal static class Charts
{
    private const long WidthEmu = 8500 * PageGeometry.EmuPerTwip;
    private const long HeightEmu = 4300 * PageGeometry.EmuPerTwip;

    public static void Write(DocxDocument document, ChartBlock chart)
    {
        document.Charts.Add(chart);
        var (number, id) = (document.Charts.Count, document.NextDrawingId());
        var xml = document.Body;
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{WidthEmu}" cy="{HeightEmu}"/><wp:docPr id="{id}" name="图表 {id}" descr="{ChartText.Describe(chart)}"/><wp:cNvGraphicFramePr/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart"><c:chart r:id="{Relationships.Chart(number)}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""");
        Texts.Caption(xml, Captions.FigureLabel, document.Captions.NextFigure(), chart.Caption, keepNext: false);
    }
}
