namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>A stretch of the archive. Keeps its own place, so that two parts can be read by turns.</summary>
internal sealed class StreamSection(Stream archive, long start, long length) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer)
    {
        var wanted = (int)Math.Min(buffer.Length, length - _read);
        if (wanted <= 0)
        {
            return 0;
        }

        archive.Position = start + _read;
        var count = archive.Read(buffer[..wanted]);
        _read += count;
        return count;
    }
}
