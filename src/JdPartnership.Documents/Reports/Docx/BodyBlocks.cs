using System.Diagnostics;
using JdPartnership.Core.Reports.Content;

namespace JdPartnership.Documents.Reports.Docx;

/// <summary>Sends each block of the body to its writer.</summary>
internal static class BodyBlocks
{
    public static void Write(DocxDocument document)
    {
        foreach (var block in document.Content.Blocks)
        {
            switch (block)
            {
                case HeadingBlock heading:
                    Texts.Heading(document, heading);
                    break;
                case ParagraphBlock paragraph:
                    Texts.Paragraph(document.Body, paragraph);
                    break;
                case ListBlock list:
                    Texts.List(document, list);
                    break;
                case TableBlock table:
                    Tables.Write(document, table);
                    break;
                case ChartBlock chart:
                    Charts.Write(document, chart);
                    break;
                case PictureBlock picture:
                    Pictures.Write(document, picture);
                    break;
                case TreeBlock tree:
                    Trees.Write(document, tree);
                    break;
                default:
                    throw new UnreachableException(block.GetType().Name);
            }
        }
    }
}
