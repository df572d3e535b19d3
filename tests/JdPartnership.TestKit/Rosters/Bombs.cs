using System.Buffers.Binary;
using System.IO.Compression;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.TestKit.Rosters;

/// <summary>Small files that unpack to very much.</summary>
public static class Bombs
{
    private const int Megabyte = 1024 * 1024;

    public static IReadOnlyList<string> Kinds { get; } =
    [
        "one shared text of 200 MB", "one inline text of 200 MB", "4 million shared texts", "10,000 entries", "a central directory that goes on", "entries that overlap",
        "a declared size that lies", "an attribute of a megabyte", "a million levels", "a hundred thousand names", "three million texts below the ratio",
    ];

    public static byte[] Make(string kind) => kind switch
    {
        "one shared text of 200 MB" => WithPart("xl/sharedStrings.xml", Texts(w => Repeat(w, "<si><t>", "a", 200 * Megabyte, "</t></si>")), asTexts: true),
        "one inline text of 200 MB" => WithPart("xl/worksheets/sheet1.xml", Sheet(w => Repeat(w, "<row><c t=\"inlineStr\"><is><t>", "a", 200 * Megabyte, "</t></is></c></row>")), asTexts: false),
        "4 million shared texts" => WithPart("xl/sharedStrings.xml", Texts(w => Repeat(w, "", "<si><t>a</t></si>", 4_000_000, "")), asTexts: true),
        "10,000 entries" => Entries(10_000),
        "a central directory that goes on" => FewPromised(Entries(10_000)),
        "entries that overlap" => Overlapping(),
        "a declared size that lies" => Lying(),
        "an attribute of a megabyte" => WithPart("xl/worksheets/sheet1.xml", Sheet(w => Noise(w, "<row r=\"1\" x=\"", 700_000, "\"/>")), asTexts: false),
        "a million levels" => WithPart("xl/worksheets/sheet1.xml", Sheet(w => Mixed(w, 200_000, i => $"<a{i % 97} b=\"{i * 7919L % 1_000_003}\">")), asTexts: false),
        "a hundred thousand names" => WithPart("xl/worksheets/sheet1.xml", Sheet(w => Mixed(w, 100_000, i => $"<n{i * 7919L % 1_000_003}/>")), asTexts: false),
        "three million texts below the ratio" => WithPart("xl/sharedStrings.xml", Texts(w => Mixed(w, 2_100_000, i => $"<si><t>{i * 7919L % 1_000_003}</t></si>")), asTexts: true),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    private static Action<StreamWriter> Texts(Action<StreamWriter> inside) => Around($"<sst xmlns=\"{RawWorkbook.Main}\">", inside, "</sst>");

    private static Action<StreamWriter> Sheet(Action<StreamWriter> inside) => Around($"<worksheet xmlns=\"{RawWorkbook.Main}\"><sheetData>", inside, "</sheetData></worksheet>");

    private static Action<StreamWriter> Around(string start, Action<StreamWriter> inside, string end) => writer =>
    {
        writer.Write(start);
        inside(writer);
        writer.Write(end);
    };

    private static void Repeat(StreamWriter writer, string start, string text, int count, string end)
    {
        writer.Write(start);
        for (var i = 0; i < count; i++)
        {
            writer.Write(text);
        }

        writer.Write(end);
    }

    private static void Noise(StreamWriter writer, string start, int count, string end)
    {
        var random = new Random(1);
        writer.Write(start);
        for (var i = 0; i < count; i++)
        {
            writer.Write((char)random.Next('a', 'z'));
        }

        writer.Write(end);
    }

    private static void Mixed(StreamWriter writer, int count, Func<int, string> text)
    {
        for (var i = 0; i < count; i++)
        {
            writer.Write(text(i));
        }
    }

    /// <summary>A sound workbook in which one part is written by streaming, so that the test itself stays small.</summary>
    private static byte[] WithPart(string name, Action<StreamWriter> write, bool asTexts)
    {
        var sound = new RawWorkbook { Texts = "<sst/>" }.Sheet(asTexts ? Students.SharedRows() : "").Bytes();
        using var source = new ZipArchive(new MemoryStream(sound));
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var entry in source.Entries)
            {
                using var target = zip.CreateEntry(entry.FullName, CompressionLevel.Fastest).Open();
                if (entry.FullName == name)
                {
                    using var writer = new StreamWriter(target);
                    write(writer);
                }
                else
                {
                    using var unpacked = entry.Open();
                    unpacked.CopyTo(target);
                }
            }
        }

        return file.ToArray();
    }

    private static byte[] Entries(int count) => RawWorkbook.Zip([.. Enumerable.Range(0, count).Select(i => ($"{i}.xml", (byte[])[]))]);

    /// <summary>The record at the end promises three entries; the directory holds thousands.</summary>
    private static byte[] FewPromised(byte[] zip)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 8), 3);
        BinaryPrimitives.WriteUInt16LittleEndian(zip.AsSpan(zip.Length - 22 + 10), 3);
        return zip;
    }

    /// <summary>All entries of the directory point at the first local header.</summary>
    private static byte[] Overlapping()
    {
        var zip = new RawWorkbook().Sheet(Students.Rows()).Bytes();
        for (var at = 0; (at = Next(zip, at)) >= 0; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 42), 0);
        }

        return zip;
    }

    /// <summary>The directory says ten bytes of each part.</summary>
    private static byte[] Lying()
    {
        var zip = new RawWorkbook().Sheet(Students.Rows()).Bytes();
        for (var at = 0; (at = Next(zip, at)) >= 0; at++)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 24), 10);
        }

        return zip;
    }

    private static int Next(byte[] zip, int from)
    {
        var at = zip.AsSpan(from).IndexOf("PK\x01\x02"u8);
        return at < 0 ? -1 : from + at;
    }
}
