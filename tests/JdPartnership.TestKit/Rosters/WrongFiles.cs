using System.IO.Compression;
using System.Text;

namespace JdPartnership.TestKit.Rosters;

/// <summary>Files that people send and no portal should open.</summary>
public static class WrongFiles
{
    private static readonly byte[] Ole = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    /// <summary>As Excel up to 2003 writes it.</summary>
    public static byte[] OldExcel { get; } = [.. Ole, .. new byte[600]];

    public static byte[] Encrypted { get; } = [.. Ole, .. new byte[600], .. Encoding.Unicode.GetBytes("EncryptedPackage"), .. new byte[50]];

    /// <summary>A workbook of type .xlsm under the name of one without macros.</summary>
    public static byte[] Macros { get; } = Zip(
        ("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>"""),
        ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"""),
        ("xl/workbook.xml", """<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>"""),
        ("xl/vbaProject.bin", "x"));

    /// <summary>Corrects a text in a workbook wherever it stands, as somebody does who opens it, types and saves.</summary>
    public static byte[] Corrected(byte[] workbook, string wrong, string right)
    {
        using var corrected = new MemoryStream();
        corrected.Write(workbook);
        using (var zip = new ZipArchive(corrected, ZipArchiveMode.Update, leaveOpen: true))
        {
            foreach (var entry in zip.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.Ordinal)).ToList())
            {
                using var content = entry.Open();
                using var reader = new StreamReader(content);
                var text = reader.ReadToEnd();
                if (text.Contains(wrong, StringComparison.Ordinal))
                {
                    content.SetLength(0);
                    content.Write(Encoding.UTF8.GetBytes(text.Replace(wrong, right, StringComparison.Ordinal)));
                }
            }
        }

        return corrected.ToArray();
    }

    private static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        }

        return stream.ToArray();
    }
}
