using System.Text;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Csv;

/// <summary>
/// Finds the encoding by reading the whole file strictly: UTF-8 that is valid to its end is UTF-8, and what is not is GB18030 if that
/// is valid to its end. A mark at the start is believed, and then has to hold.
/// </summary>
internal static class CsvText
{
    private const int BlockLength = 64 * 1024;

    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly Encoding LittleEndian = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    /// <param name="content">Left open.</param>
    public static StreamReader Open(Stream content)
    {
        var encoding = Candidates(Mark(content)).FirstOrDefault(candidate => Holds(content, candidate))
            ?? throw new RosterFileRefusedException(FileRefusal.EncodingUnknown);
        content.Position = 0;
        return new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, BlockLength, leaveOpen: true);
    }

    private static Encoding[] Candidates(ReadOnlySpan<byte> mark) =>
        mark.StartsWith(Utf8.Preamble) ? [Utf8]
        : mark.StartsWith(LittleEndian.Preamble) ? [LittleEndian]
        : mark.StartsWith(BigEndian.Preamble) ? [BigEndian]
        : [Utf8, Gb18030];

    private static byte[] Mark(Stream content)
    {
        var mark = new byte[3];
        content.Position = 0;
        return mark[..content.ReadAtLeast(mark, mark.Length, throwOnEndOfStream: false)];
    }

    /// <exception cref="RosterFileRefusedException">There are NUL characters: no text at all.</exception>
    private static bool Holds(Stream content, Encoding encoding)
    {
        content.Position = 0;
        using var reader = new StreamReader(content, encoding, detectEncodingFromByteOrderMarks: false, BlockLength, leaveOpen: true);
        var block = new char[BlockLength];
        try
        {
            int read;
            while ((read = reader.Read(block)) > 0)
            {
                if (block.AsSpan(0, read).Contains('\0'))
                {
                    throw new RosterFileRefusedException(FileRefusal.NotCsv);
                }
            }

            return true;
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
