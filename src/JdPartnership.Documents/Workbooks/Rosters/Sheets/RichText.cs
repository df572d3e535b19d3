using System.Xml;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>Text of an element that may hold runs: all t below it, but for phonetic guides (rPh), which nobody typed into the cell.</summary>
internal static class RichText
{
    /// <summary>Reads to the end of the element the reader stands on.</summary>
    public static void Read(XmlReader xml, CharBuffer buffer)
    {
        buffer.Clear();
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var (isText, phonetic) = (false, int.MaxValue);
        while (xml.Next() && xml.Depth > depth)
        {
            switch (xml.NodeType)
            {
                case XmlNodeType.Element when !xml.IsEmptyElement && xml.LocalName == "rPh" && phonetic == int.MaxValue:
                    phonetic = xml.Depth;
                    break;
                case XmlNodeType.Element when !xml.IsEmptyElement:
                    isText = xml.LocalName == "t" && phonetic == int.MaxValue;
                    break;
                case XmlNodeType.EndElement:
                    isText = false;
                    phonetic = xml.Depth == phonetic ? int.MaxValue : phonetic;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when isText:
                    buffer.Append(xml);
                    break;
            }
        }
    }
}
