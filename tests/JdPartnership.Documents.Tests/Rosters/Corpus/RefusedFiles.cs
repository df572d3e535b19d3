using System.Text;
using JdPartnership.TestKit.Rosters.Making;
using static JdPartnership.TestKit.Rosters.Making.Cells;

namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>What is no roster, or should not be opened.</summary>
internal static class RefusedFiles
{
    private static readonly byte[] Good = new RawWorkbook().Sheet(Students.Rows()).Bytes();
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public static readonly CorpusFile[] All =
    [
        Of("an old workbook", "a.xls", [.. Ole, .. new byte[600]], "OldExcel"),
        Of("an old workbook renamed", "a.xlsx", [.. Ole, .. new byte[600]], "OldExcel"),
        Of("a workbook with a password", "a.xlsx", [.. Ole, .. new byte[70_000], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[50]], "Encrypted"),
        Of("macros, by name", "a.xlsm", Good, "Macros"),
        Of("macros, by type", "a.xlsx", new RawWorkbook { MainType = "application/vnd.ms-excel.sheet.macroEnabled.main+xml" }.Sheet(Students.Rows()).Bytes(), "Macros"),
        Of("macros, by part", "a.xlsx", new RawWorkbook().Sheet(Students.Rows()).Part("xl/vbaProject.bin", "x").Bytes(), "Macros"),
        Of("a binary workbook", "a.xlsb", Good, "BinaryExcel"),
        Of("a template of Excel", "a.xlsx", new RawWorkbook { MainType = "application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml" }.Sheet(Students.Rows()).Bytes(), "ExcelTemplate"),
        Of("a document of Word renamed", "a.xlsx", new RawWorkbook { MainType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" }.Sheet(Students.Rows()).Bytes(), "NotWorkbook"),
        Of("OpenDocument renamed", "a.xlsx", RawWorkbook.Zip([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"u8.ToArray()), ("content.xml", "<a/>"u8.ToArray())]), "OpenDocument"),
        Of("any zip renamed", "a.xlsx", RawWorkbook.Zip([("a.txt", "a"u8.ToArray())]), "NotWorkbook"),
        Of("HTML renamed", "a.xlsx", "<html><table><tr><td>姓名</td></tr></table></html>"u8.ToArray(), "NotWorkbook"),
        Of("a program renamed", "a.xlsx", [.. "MZ"u8, .. new byte[200]], "NotWorkbook"),
        Of("WPS", "a.et", Good, "WpsFormat"),
        Of("PDF", "a.pdf", "%PDF-1.7"u8.ToArray(), "TypeUnknown"),
        Of("two extensions", "a.xlsx.exe", Good, "TypeUnknown"),
        Of("no bytes", "a.xlsx", [], "Empty"),
        Of("cut off", "a.xlsx", Good[..(Good.Length * 2 / 3)], "Broken"),
        Of("a bit of a part flipped", "a.xlsx", Flipped(), "Broken"),
        Of("a name that leads out", "a.xlsx", new RawWorkbook().Sheet(Students.Rows()).Part("../../evil.xml", "x").Bytes(), "Broken"),
        Of("two parts of one name", "a.xlsx", new RawWorkbook().Sheet(Students.Rows()).Part("XL/Workbook.xml", "<a/>").Bytes(), "Broken"),
        Of("a document type and an external entity", "a.xlsx", new RawWorkbook().RawSheet("<!DOCTYPE worksheet [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><worksheet xmlns=\"" + RawWorkbook.Main + "\"><sheetData>" + Row(1, Students.Headers) + "<row r=\"2\"><c r=\"A2\" t=\"inlineStr\"><is><t>&e;</t></is></c></row></sheetData></worksheet>").Bytes(), "Broken"),
        Of("a part in UTF-16", "a.xlsx", Utf16(), "Broken"),
        Of("an index beyond the shared texts", "a.xlsx", new RawWorkbook { Texts = ProducerFiles.SharedTable() }.Sheet(Students.SharedRows().Replace("<v>14</v>", "<v>999999999</v>", StringComparison.Ordinal)).Bytes(), "Broken"),
        Of("shared texts that are missing", "a.xlsx", new RawWorkbook().Sheet(Students.SharedRows()).Bytes(), "Broken"),
        Of("links to other workbooks", "a.xlsx", new RawWorkbook().Sheet(Students.Rows()).Part("xl/externalLinks/externalLink1.xml", "<a/>").Bytes(), "ExternalLinks"),
        Of("files inside", "a.xlsx", new RawWorkbook().Sheet(Students.Rows()).Part("xl/embeddings/oleObject1.bin", "x").Bytes(), "Embeddings"),
        Of("empty sheets", "a.xlsx", new RawWorkbook().Sheet("").Sheet("", "Sheet2").Bytes(), "NothingInside"),
        Of("content far to the right", "a.xlsx", new RawWorkbook().Sheet(Students.Rows() + """<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>""").Bytes(), "TooManyColumns"),
        Of("a row twice", "a.xlsx", new RawWorkbook().Sheet(Students.Rows() + Row(3, Students.First)).Bytes(), "Broken"),
        Of("a cell of 40,000 characters", "a.xlsx", new RawWorkbook().Sheet(Row(1, Students.Headers) + Row(2, Noise(40_000))).Bytes(), "CellTooLong"),
        Of("a path for a name", "../a.xlsx", Good, "NameUnsafe"),
        Of("a name with a NUL", "a\0.xlsx", Good, "NameUnsafe"),
        Of("a name that turns its direction", "a\u202Exslx.exe", Good, "NameUnsafe"),
        Of("a name of 300 characters", new string('名', 300) + ".xlsx", Good, "NameTooLong"),
        Of("no name", " ", Good, "NameUnsafe"),
    ];

    private static CorpusFile Of(string title, string fileName, byte[] bytes, string code) => new("refused: " + title, fileName, () => bytes, "Roster.File." + code);

    /// <summary>Text that does not shrink much, so that the gate lets it through to the reader.</summary>
    private static string Noise(int length)
    {
        var random = new Random(1);
        return string.Concat(Enumerable.Range(0, length).Select(_ => (char)random.Next('一', '鿿')));
    }

    private static byte[] Flipped()
    {
        var stored = new RawWorkbook { Level = System.IO.Compression.CompressionLevel.NoCompression }.Sheet(Students.Rows()).Bytes();
        var at = stored.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Students.FirstId));
        stored[at] ^= 1;
        return stored;
    }

    private static byte[] Utf16() => RawWorkbook.Zip(
    [
        ("[Content_Types].xml", [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("<Types/>")]),
        ("_rels/.rels", "<a/>"u8.ToArray()),
    ]);
}
