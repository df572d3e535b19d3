using System.Globalization;
using System.Text;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>A Type 1 font program: a clear part, then one enciphered with eexec (Adobe Type 1 Font Format, chapter 7).</summary>
internal static class Type1Font
{
    private const ushort EexecKey = 55665;
    private const ushort Multiplier = 52845;
    private const ushort Increment = 22719;

    /// <summary>Replaces the number printers know the font by, which stands in both parts. It keeps its seven digits.</summary>
    public static void SetUniqueId(byte[] font, int clearLength, int cipherLength, int uniqueId)
    {
        var id = uniqueId.ToString("D7", CultureInfo.InvariantCulture);
        Replace(font.AsSpan(0, clearLength), id);
        var cipher = font.AsSpan(clearLength, cipherLength);
        Decipher(cipher);
        Replace(cipher, id);
        Encipher(cipher);
    }

    private static void Replace(Span<byte> part, string id)
    {
        var key = "/UniqueID "u8;
        var at = part.IndexOf(key);
        if (at >= 0)
        {
            Encoding.ASCII.GetBytes(id, part[(at + key.Length)..]);
        }
    }

    private static void Decipher(Span<byte> bytes)
    {
        var key = EexecKey;
        for (var i = 0; i < bytes.Length; i++)
        {
            var cipher = bytes[i];
            bytes[i] = (byte)(cipher ^ (key >> 8));
            key = unchecked((ushort)(((cipher + key) * Multiplier) + Increment));
        }
    }

    private static void Encipher(Span<byte> bytes)
    {
        var key = EexecKey;
        for (var i = 0; i < bytes.Length; i++)
        {
            var cipher = (byte)(bytes[i] ^ (key >> 8));
            bytes[i] = cipher;
            key = unchecked((ushort)(((cipher + key) * Multiplier) + Increment));
        }
    }
}
