using System.IO.Compression;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Packaging;

/// <summary>
/// A zip file whose bytes depend on nothing but the entries: they keep their order and bear the earliest time a zip can hold.
/// </summary>
internal sealed class PackageWriter : IDisposable
{
    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _file = new(64 * 1024);
    private readonly ZipArchive _zip;

    public PackageWriter() => _zip = new ZipArchive(_file, ZipArchiveMode.Create, leaveOpen: true);

    public Stream Open(string name, CompressionLevel level = CompressionLevel.Fastest)
    {
        var entry = _zip.CreateEntry(name, level);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }

    public void Add(string name, ReadOnlySpan<byte> bytes, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var entry = Open(name, level);
        entry.Write(bytes);
    }

    public void Add(string name, MarkupWriter markup) => Add(name, markup.Written);

    public void Add(string name, Action<MarkupWriter> write)
    {
        using var markup = new MarkupWriter(4096);
        write(markup);
        Add(name, markup);
    }

    public byte[] Finish()
    {
        _zip.Dispose();
        return _file.ToArray();
    }

    public void Dispose()
    {
        _zip.Dispose();
        _file.Dispose();
    }
}
