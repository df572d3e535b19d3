using System.Text;
using System.Xml;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>Opens parts as XML of which no file can make more than it is: no document type, nothing fetched, UTF-8 only, bounded names and depth.</summary>
internal static class PartXml
{
    private const int Deepest = 64;
    private const int BufferCharacters = 16 * 1024;

    // An encoding that a part declares for itself is not followed: in any other, the bound of PromisedStream would not hold.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    public static XmlReader Open(Stream part)
    {
        var settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = new BoundedNameTable(),
            CloseInput = true,
        };
        return XmlReader.Create(new StreamReader(part, Utf8, detectEncodingFromByteOrderMarks: false, BufferCharacters), settings);
    }

    /// <summary>The next node; refuses nesting that no workbook has.</summary>
    public static bool Next(this XmlReader xml) => xml.Read() && (xml.Depth <= Deepest ? true : throw new RosterFileRefusedException(FileRefusal.Unpacked));
}
