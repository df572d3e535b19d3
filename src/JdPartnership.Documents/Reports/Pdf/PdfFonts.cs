using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>
/// LibreOffice numbers the Type 1 fonts it embeds from the start of its process, so the same document gets other bytes as second
/// of a batch than as first. This numbers them from the start of the file.
/// </summary>
internal static partial class PdfFonts
{
    private const int FirstUniqueId = 4_100_001;

    public static byte[] Renumber(byte[] pdf)
    {
        var file = new PdfFile(pdf);
        var lengths = new Dictionary<int, int>();
        var offsets = new SortedDictionary<int, long>();
        var fonts = 0;
        using var output = new MemoryStream(pdf.Length + 1024);
        output.Write(file.Preamble);
        foreach (var number in file.Objects)
        {
            var slice = file.Slice(number);
            offsets[number] = output.Position;
            if (lengths.TryGetValue(number, out var length))
            {
                Write(output, $"{number} 0 obj\n{length}\nendobj\n\n");
                continue;
            }

            var head = HeadPattern().Match(Encoding.Latin1.GetString(slice[..Math.Min(slice.Length, 256)]));
            if (!head.Success)
            {
                output.Write(slice);
                continue;
            }

            var lengthObject = Number(head, "length");
            var packed = slice.Slice(head.Length, file.NumberIn(lengthObject));
            var font = Unpack(packed);
            Type1Font.SetUniqueId(font, Number(head, "clear"), Number(head, "cipher"), FirstUniqueId + fonts++);
            output.Write(slice[..head.Length]);
            lengths[lengthObject] = Pack(font, output);
            output.Write(slice[(head.Length + packed.Length)..]);
        }

        WriteTable(output, offsets, file.Trailer);
        return output.ToArray();
    }

    private static void WriteTable(MemoryStream output, SortedDictionary<int, long> offsets, string trailer)
    {
        var table = output.Position;
        Write(output, $"xref\n0 {offsets.Count + 1}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Values)
        {
            Write(output, $"{offset:D10} 00000 n \n");
        }

        Write(output, $"{trailer}\nstartxref\n{table}\n%%EOF\n");
    }

    private static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        using var source = new MemoryStream(packed.ToArray());
        using var zlib = new ZLibStream(source, CompressionMode.Decompress);
        using var target = new MemoryStream();
        zlib.CopyTo(target);
        return target.ToArray();
    }

    /// <returns>How many bytes it wrote.</returns>
    private static int Pack(byte[] font, MemoryStream output)
    {
        var before = output.Position;
        using (var zlib = new ZLibStream(output, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(font);
        }

        return (int)(output.Position - before);
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, CultureInfo.InvariantCulture);

    private static void Write(MemoryStream output, FormattableString text) =>
        output.Write(Encoding.Latin1.GetBytes(FormattableString.Invariant(text)));

    [GeneratedRegex(
        @"^\d+ 0 obj\s*<</Length (?<length>\d+) 0 R/Filter/FlateDecode/Length1 (?<clear>\d+)/Length2 (?<cipher>\d+)/Length3 \d+\s*>>\s*stream\r?\n",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HeadPattern();
}
