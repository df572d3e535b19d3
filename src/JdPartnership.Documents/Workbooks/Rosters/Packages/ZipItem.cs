using System.Buffers.Binary;
using System.IO.Compression;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>One entry of the archive, as the central directory tells it.</summary>
/// <param name="Checksum">CRC-32 of the unpacked bytes.</param>
/// <param name="Packed">Bytes in the archive.</param>
/// <param name="Length">Bytes unpacked.</param>
/// <param name="Offset">Of the local header.</param>
internal sealed record ZipItem(string Name, bool IsDeflated, long Checksum, long Packed, long Length, long Offset)
{
    /// <summary>Of a local header without name and extra field, in bytes.</summary>
    public const int HeaderLength = 30;

    private const uint HeaderSignature = 0x04034B50;

    /// <summary>Yields exactly the bytes that were promised, or refuses the file.</summary>
    public Stream Open(Stream archive)
    {
        Span<byte> header = stackalloc byte[HeaderLength];
        archive.Position = Offset;
        if (archive.ReadAtLeast(header, HeaderLength, throwOnEndOfStream: false) < HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(header) != HeaderSignature)
        {
            throw new RosterFileRefusedException(FileRefusal.Broken);
        }

        var start = Offset + HeaderLength + BinaryPrimitives.ReadUInt16LittleEndian(header[26..]) + BinaryPrimitives.ReadUInt16LittleEndian(header[28..]);
        var packed = new StreamSection(archive, start, Packed);
        return new PromisedStream(IsDeflated ? new DeflateStream(packed, CompressionMode.Decompress) : packed, Length, (uint)Checksum);
    }
}
