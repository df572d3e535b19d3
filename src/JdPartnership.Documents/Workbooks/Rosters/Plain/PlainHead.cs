using System.Text;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;
using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>
/// What stands in a part before its first row or text. A whole parser has read it, so that what follows can be read without: no prefix,
/// no other namespace, no comment left open, nothing around it.
/// </summary>
/// <param name="Bytes">To be put back before whatever a whole parser has to go on with.</param>
/// <param name="Prefixed">The attribute with a prefix that Excel gives to rows, if that prefix is declared; else empty.</param>
internal sealed record PlainHead(byte[] Bytes, byte[] Prefixed)
{
    private const string DescentPrefix = "x14ac";
    private static readonly byte[] Descent = "x14ac:dyDescent"u8.ToArray();

    /// <returns><c>null</c> where a whole parser has to read the part; then nothing is taken.</returns>
    public static PlainHead? TakeOfSheet(PartBytes part)
    {
        var length = part.LengthTo("<sheetData>"u8);
        var elements = length == 0 ? [] : Elements([.. part.Ahead[..length], .. "</sheetData></worksheet>"u8]);
        return elements is [{ Depth: 0, LocalName: "worksheet" }, .., { Depth: 1, LocalName: "sheetData" }]
            && SheetNamespaces.IsMain(elements[0].Namespace) && elements.TrueForAll(e => e.LocalName != "row" && (e.Depth > 1 || e is { Prefix: "" } && e.Namespace == elements[0].Namespace))
            ? Take(part, length, elements[^1].KnowsDescent)
            : null;
    }

    /// <inheritdoc cref="TakeOfSheet"/>
    public static PlainHead? TakeOfTexts(PartBytes part)
    {
        var length = part.LengthTo("<si>"u8) - "<si>".Length;
        return length > 0 && Elements([.. part.Ahead[..length], .. "</sst>"u8]) is [{ LocalName: "sst", Prefix: "" }] ? Take(part, length, knowsDescent: false) : null;
    }

    private static PlainHead Take(PartBytes part, int length, bool knowsDescent)
    {
        var head = new PlainHead(part.Ahead[..length].ToArray(), knowsDescent ? Descent : []);
        part.Take(length);
        return head;
    }

    /// <returns>None where it is no sound document.</returns>
    private static List<Element> Elements(byte[] document)
    {
        try
        {
            using var xml = PartXml.Open(new MemoryStream(document));
            var elements = new List<Element>();
            while (xml.Next())
            {
                if (xml.NodeType == XmlNodeType.Element)
                {
                    elements.Add(new(xml.LocalName, xml.Prefix, xml.NamespaceURI, xml.Depth, xml.LookupNamespace(DescentPrefix) is not null));
                }
            }

            return elements;
        }
        catch (Exception problem) when (problem is XmlException or DecoderFallbackException or RosterFileRefusedException)
        {
            return [];
        }
    }

    private sealed record Element(string LocalName, string Prefix, string Namespace, int Depth, bool KnowsDescent);
}
