using System.Globalization;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Grey text across the page, in the one form that Word, WPS and LibreOffice all draw.</summary>
internal static class Watermark
{
    private const int HeightPoints = 150;
    private const int WidestPoints = 460;

    public static void Write(MarkupWriter xml, string? text, int number)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return;
        }

        // The shape stretches the text to its own size: one square a character, as far as the page allows.
        var characters = new StringInfo(text).LengthInTextElements;
        var width = Math.Min(WidestPoints, HeightPoints * characters);
        var height = width / characters;
        xml.Raw("<w:r><w:rPr><w:noProof/></w:rPr><w:pict>"u8);
        xml.Raw(ConstantParts.WatermarkShapeType);
        xml.Write($"""<v:shape id="PowerPlusWaterMarkObject{number}" o:spid="_x0000_s{2048 + number}" type="#_x0000_t136" style="position:absolute;margin-left:0;margin-top:0;width:{width}pt;height:{height}pt;rotation:315;z-index:-251658752;mso-position-horizontal:center;mso-position-horizontal-relative:margin;mso-position-vertical:center;mso-position-vertical-relative:margin" o:allowincell="f" fillcolor="#d0d0d0" stroked="f"><v:fill opacity=".5"/><v:textpath style="font-family:&quot;黑体&quot;;font-size:1pt" string="{text}"/><w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r>""");
    }
}
