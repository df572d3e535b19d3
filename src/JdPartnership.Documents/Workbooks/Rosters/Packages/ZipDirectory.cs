using System.Buffers.Binary;
using System.Text;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>
/// The central directory of an archive, read once and believed by all that follows: what it does not say is not read, and what it says
/// is checked here against the limits before a byte is unpacked. A second reading of it, by another reader, could differ.
/// </summary>
internal static class ZipDirectory
{
    private const int EndLength = 22;
    private const int EntryLength = 46;
    private const int LongestComment = ushort.MaxValue;
    private const int LongestName = 512;
    private const int RatioFrom = 1024 * 1024;
    private const uint EndSignature = 0x06054B50;
    private const uint EntrySignature = 0x02014B50;
    private const ushort Stored = 0;
    private const ushort Deflated = 8;
    private const ushort EncryptedFlag = 1;
    private const ushort Utf8Flag = 1 << 11;

    public static IReadOnlyList<ZipItem> Read(Stream content, RosterFileLimits limits)
    {
        var (count, start, length) = End(content);
        if (count == 0)
        {
            throw Broken();
        }

        if (count > limits.Entries)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }

        if (length > (long)count * (EntryLength + LongestName + (2 * ushort.MaxValue)) || length > limits.FileBytes)
        {
            throw Broken();
        }

        var items = Entries(Bytes(content, start, (int)length), count, start);
        RefuseBombs(items, limits);
        RefuseOverlaps(items);
        return items;
    }

    /// <summary>The record at the very end, behind a comment at most.</summary>
    private static (int Count, long Start, long Length) End(Stream content)
    {
        var tailLength = (int)Math.Min(content.Length, EndLength + LongestComment);
        var tail = Bytes(content, content.Length - tailLength, tailLength);
        for (var at = tailLength - EndLength; at >= 0; at--)
        {
            var record = tail.AsSpan(at);
            if (BinaryPrimitives.ReadUInt32LittleEndian(record) != EndSignature || U16(record, 20) != tailLength - at - EndLength)
            {
                continue;
            }

            var (start, length) = (U32(record, 16), U32(record, 12));
            var isWhole = U16(record, 4) == 0 && U16(record, 6) == 0 && U16(record, 8) == U16(record, 10);
            return isWhole && start + length <= content.Length - tailLength + at ? (U16(record, 10), start, length) : throw Broken();
        }

        throw Broken();
    }

    private static List<ZipItem> Entries(byte[] directory, int count, long directoryStart)
    {
        var items = new List<ZipItem>(count);
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var rest = directory.AsSpan();
        for (var i = 0; i < count; i++)
        {
            if (rest.Length < EntryLength || BinaryPrimitives.ReadUInt32LittleEndian(rest) != EntrySignature)
            {
                throw Broken();
            }

            var whole = EntryLength + U16(rest, 28) + U16(rest, 30) + U16(rest, 32);
            if (whole > rest.Length)
            {
                throw Broken();
            }

            var item = Item(rest[..whole], directoryStart);
            if (!names.Add(item.Name))
            {
                throw Broken();
            }

            items.Add(item);
            rest = rest[whole..];
        }

        return rest.IsEmpty ? items : throw Broken();
    }

    private static ZipItem Item(ReadOnlySpan<byte> entry, long directoryStart)
    {
        var (flags, method) = (U16(entry, 8), U16(entry, 10));
        if ((flags & EncryptedFlag) != 0)
        {
            throw new RosterFileRefusedException(FileRefusal.Encrypted);
        }

        var item = new ZipItem(
            Name(entry.Slice(EntryLength, U16(entry, 28)), (flags & Utf8Flag) != 0), method == Deflated, U32(entry, 16), U32(entry, 20), U32(entry, 24), U32(entry, 42));
        return method is Stored or Deflated && item.Offset + item.Packed < directoryStart && (method == Deflated || item.Packed == item.Length)
            ? item
            : throw Broken();
    }

    /// <summary>Names that lead out of the archive, or that two readers would take differently, have no place in a workbook.</summary>
    private static string Name(ReadOnlySpan<byte> bytes, bool isUtf8)
    {
        var name = (isUtf8 ? Encoding.UTF8 : Encoding.Latin1).GetString(bytes);
        var isPlain = name.Length is > 0 and <= LongestName && name[0] != '/' && name.AsSpan().IndexOfAny("\\:\uFFFD") < 0 && !name.Any(char.IsControl)
            && !name.Split('/').Any(part => part is "." or "..");
        return isPlain ? name : throw Broken();
    }

    private static void RefuseBombs(List<ZipItem> items, RosterFileLimits limits)
    {
        if (items.Sum(i => i.Length) > limits.TotalBytes || items.Any(i => i.Length > limits.PartBytes || (i.Length > RatioFrom && i.Length > i.Packed * limits.Ratio)))
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }
    }

    /// <summary>Entries that share their bytes unpack to far more than the file holds.</summary>
    private static void RefuseOverlaps(List<ZipItem> items)
    {
        var end = 0L;
        foreach (var item in items.OrderBy(i => i.Offset))
        {
            if (item.Offset < end)
            {
                throw Broken();
            }

            end = item.Offset + ZipItem.HeaderLength + item.Packed;
        }
    }

    private static byte[] Bytes(Stream content, long start, int length)
    {
        var bytes = new byte[length];
        content.Position = start;
        content.ReadExactly(bytes);
        return bytes;
    }

    private static ushort U16(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt16LittleEndian(bytes[at..]);

    private static long U32(ReadOnlySpan<byte> bytes, int at) => BinaryPrimitives.ReadUInt32LittleEndian(bytes[at..]);

    private static RosterFileRefusedException Broken() => new(FileRefusal.Broken);
}
