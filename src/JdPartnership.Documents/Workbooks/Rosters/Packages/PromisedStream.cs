using System.IO.Hashing;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>
/// An unpacked part. Refuses the file when it holds more or less than promised, when the checksum differs (a damaged file must not give
/// wrong text), or when a stretch without markup is longer than a parser should hold in memory.
/// </summary>
internal sealed class PromisedStream(Stream unpacked, long length, uint checksum) : ReadOnlyStream
{
    /// <summary>Room for the longest cell with every character written as a number.</summary>
    private const int LongestStretch = 512 * 1024;

    private readonly Crc32 _crc = new();
    private long _read;
    private long _stretch;

    public override int Read(Span<byte> buffer)
    {
        if (buffer.IsEmpty)
        {
            return 0;
        }

        var count = unpacked.Read(buffer);
        _read += count;
        if (_read > length || (count == 0 && _read < length))
        {
            throw Broken();
        }

        _crc.Append(buffer[..count]);
        if (count == 0 && _crc.GetCurrentHashAsUInt32() != checksum)
        {
            throw Broken();
        }

        Measure(buffer[..count]);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>No text and no attribute can hold a bare &lt;, so that the distance between two of them bounds both.</summary>
    private void Measure(ReadOnlySpan<byte> bytes)
    {
        var last = bytes.LastIndexOf((byte)'<');
        _stretch = last < 0 ? _stretch + bytes.Length : bytes.Length - last;
        if (_stretch > LongestStretch)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }
    }

    private static RosterFileRefusedException Broken() => new(FileRefusal.Broken);
}
