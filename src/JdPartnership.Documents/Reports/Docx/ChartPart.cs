using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>A chart of clustered columns in DrawingML, editable through the workbook it embeds.</summary>
internal static class ChartPart
{
    public const string WorkbookRelationship = "rIdWorkbook";

    private const string ValueFormat = "#,##0.##";

    public static void Write(MarkupWriter xml, ChartBlock chart)
    {
        xml.Raw(
            """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><c:date1904 val="0"/><c:lang val="zh-CN"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/><c:plotArea><c:layout/><c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>
            """u8);
        for (var i = 0; i < chart.Series.Count; i++)
        {
            Series(xml, chart, i);
        }

        xml.Raw("""<c:gapWidth val="80"/><c:overlap val="-5"/><c:axId val="111111111"/><c:axId val="222222222"/></c:barChart>"""u8);
        xml.Raw("""<c:catAx><c:axId val="111111111"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:spPr><a:ln w="9525"><a:solidFill><a:srgbClr val="808080"/></a:solidFill></a:ln></c:spPr>"""u8);
        Font(xml, 900);
        xml.Raw("""<c:crossAx val="222222222"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>"""u8);
        xml.Write($"""<c:valAx><c:axId val="222222222"/><c:scaling><c:orientation val="minMax"/>""");

        // Columns that do not start at zero exaggerate.
        xml.Raw(ChartText.HasNegatives(chart) ? [] : """<c:min val="0"/>"""u8);
        xml.Write($"""</c:scaling><c:delete val="0"/><c:axPos val="l"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines><c:title><c:tx><c:rich><a:bodyPr rot="0" vert="horz"/><a:p><a:pPr><a:defRPr sz="900" b="0"/></a:pPr><a:r><a:rPr lang="zh-CN" sz="900" b="0"><a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/></a:rPr><a:t>单位：{chart.Unit}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title><c:numFmt formatCode="{ValueFormat}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:spPr><a:ln><a:noFill/></a:ln></c:spPr>""");
        Font(xml, 900);
        xml.Raw("""<c:crossAx val="111111111"/><c:crosses val="autoZero"/><c:crossBetween val="between"/></c:valAx><c:spPr><a:noFill/></c:spPr></c:plotArea><c:legend><c:legendPos val="b"/><c:overlay val="0"/>"""u8);
        Font(xml, 900);
        xml.Raw("""</c:legend><c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>"""u8);
        Font(xml, 1000);
        xml.Write($"""<c:externalData r:id="{WorkbookRelationship}"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>""");
    }

    private static void Series(MarkupWriter xml, ChartBlock chart, int index)
    {
        var (series, count) = (chart.Series[index], chart.Categories.Count);
        var column = ChartWorkbook.Column(index);

        // LibreOffice draws nothing for a series without an explicit fill.
        xml.Write($"""<c:ser><c:idx val="{index}"/><c:order val="{index}"/><c:tx><c:strRef><c:f>{ChartWorkbook.Sheet}!${column}$1</c:f><c:strCache><c:ptCount val="1"/><c:pt idx="0"><c:v>{series.Name}</c:v></c:pt></c:strCache></c:strRef></c:tx><c:spPr><a:solidFill><a:srgbClr val="{ChartText.Colour(index)}"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr><c:invertIfNegative val="0"/><c:dLbls><c:numFmt formatCode="{ValueFormat}" sourceLinked="0"/><c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>""");
        Font(xml, 800);
        xml.Raw("""<c:dLblPos val="outEnd"/><c:showLegendKey val="0"/>"""u8);
        xml.Raw(ChartText.HasValueLabels(chart) ? """<c:showVal val="1"/>"""u8 : """<c:showVal val="0"/>"""u8);
        xml.Write($"""<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls><c:cat><c:strRef><c:f>{ChartWorkbook.Sheet}!$A$2:$A${count + 1}</c:f><c:strCache><c:ptCount val="{count}"/>""");
        for (var i = 0; i < count; i++)
        {
            xml.Write($"""<c:pt idx="{i}"><c:v>{chart.Categories[i]}</c:v></c:pt>""");
        }

        xml.Write($"""</c:strCache></c:strRef></c:cat><c:val><c:numRef><c:f>{ChartWorkbook.Sheet}!${column}$2:${column}${count + 1}</c:f><c:numCache><c:formatCode>{ValueFormat}</c:formatCode><c:ptCount val="{count}"/>""");
        for (var i = 0; i < count; i++)
        {
            if (series.Values[i] is { } value)
            {
                xml.Write($"""<c:pt idx="{i}"><c:v>{value}</c:v></c:pt>""");
            }
        }

        xml.Raw("</c:numCache></c:numRef></c:val></c:ser>"u8);
    }

    /// <param name="size">In hundredths of a point.</param>
    private static void Font(MarkupWriter xml, int size) => xml.Write(
        $"""<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz="{size}" b="0"><a:solidFill><a:srgbClr val="262626"/></a:solidFill><a:latin typeface="Times New Roman"/><a:ea typeface="宋体"/></a:defRPr></a:pPr><a:endParaRPr lang="zh-CN"/></a:p></c:txPr>""");
}
