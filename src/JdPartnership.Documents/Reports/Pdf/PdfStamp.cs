using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Replaces what LibreOffice takes from clock and chance: creation date, file id and checksum. Lengths stay, so offsets hold.</summary>
internal static class PdfStamp
{
    public static void Apply(byte[] pdf, DateTime stamp)
    {
        // Only the last of each counts: the same letters inside a compressed stream are no key.
        var date = Value(pdf, "/CreationDate(D:"u8);
        Put(date, stamp.ToString("yyyyMMddHHmmss", CultureInfo.InvariantCulture));

        var ids = Value(pdf, "/ID [ <"u8);
        var second = ids[(ids.IndexOf((byte)'>') + 1)..];
        second = second[(second.IndexOf((byte)'<') + 1)..];
        var checksum = Value(pdf, "/DocChecksum /"u8);
        var zeros = new string('0', 32);
        Put(ids, zeros);
        Put(second, zeros);
        Put(checksum, zeros);

        var id = Convert.ToHexString(SHA256.HashData(pdf))[..32];
        Put(ids, id);
        Put(second, id);
        Put(checksum, id);
    }

    private static Span<byte> Value(byte[] pdf, ReadOnlySpan<byte> key)
    {
        var at = pdf.AsSpan().LastIndexOf(key);
        return at < 0 ? throw new FormatException("The PDF lacks " + Encoding.ASCII.GetString(key)) : pdf.AsSpan(at + key.Length);
    }

    private static void Put(Span<byte> place, string text) => Encoding.ASCII.GetBytes(text, place);
}
