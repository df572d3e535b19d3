using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Pictures, fitted into the text width and two thirds of the page's height.</summary>
internal static class Pictures
{
    private const long EmuPerPixel = 9525;
    private const long WidestEmu = 8400 * PageGeometry.EmuPerTwip;
    private const long TallestEmu = 8800 * PageGeometry.EmuPerTwip;

    public static void Write(DocxDocument document, PictureBlock picture)
    {
        document.Pictures.Add(picture);
        var (number, id) = (document.Pictures.Count, document.NextDrawingId());
        var (width, height) = Fit(Math.Max(1, picture.WidthPixels) * EmuPerPixel, Math.Max(1, picture.HeightPixels) * EmuPerPixel);
        var xml = document.Body;
        xml.Write($"""<w:p><w:pPr><w:pStyle w:val="Figure"/></w:pPr><w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="{width}" cy="{height}"/><wp:docPr id="{id}" name="图片 {id}" descr="{picture.AlternativeText}"/><wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="{id}" name="图片 {id}" descr="{picture.AlternativeText}"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="{Relationships.Picture(number)}"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{width}" cy="{height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>""");
        Texts.Caption(xml, Captions.FigureLabel, document.Captions.NextFigure(), picture.Caption, keepNext: false);
    }

    private static (long Width, long Height) Fit(long width, long height)
    {
        if (width > WidestEmu)
        {
            (width, height) = (WidestEmu, Math.Max(1, height * WidestEmu / width));
        }

        return height > TallestEmu ? (Math.Max(1, width * TallestEmu / height), TallestEmu) : (width, height);
    }
}
