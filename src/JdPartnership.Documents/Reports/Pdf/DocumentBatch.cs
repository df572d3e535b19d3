using System.Globalization;
using System.IO.Compression;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>What portal and converter service send each other: a zip of files named 0, 1, 2 …, without any other name.</summary>
internal static class DocumentBatch
{
    public const string ContentType = "application/zip";

    public static byte[] Pack(IEnumerable<byte[]> files)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (number, file) in files.Index())
            {
                // Word files and PDFs are compressed already.
                using var entry = zip.CreateEntry(number.ToString(CultureInfo.InvariantCulture), CompressionLevel.NoCompression).Open();
                entry.Write(file);
            }
        }

        return stream.ToArray();
    }

    /// <param name="most">Most files.</param>
    /// <param name="bytes">Most bytes of all files together, unpacked.</param>
    /// <exception cref="InvalidDataException">It is no such zip, or larger.</exception>
    public static IReadOnlyList<byte[]> Unpack(byte[] packed, int most, long bytes)
    {
        using var zip = new ZipArchive(new MemoryStream(packed), ZipArchiveMode.Read);
        if (zip.Entries.Count == 0 || zip.Entries.Count > most || zip.Entries.Sum(entry => entry.Length) > bytes)
        {
            throw new InvalidDataException($"A batch holds 1 to {most} files and at most {bytes} bytes.");
        }

        return [.. zip.Entries.Select((entry, number) => Read(entry, number))];
    }

    // The archive never yields more than the declared length, so what was summed up before holds.
    private static byte[] Read(ZipArchiveEntry entry, int number)
    {
        if (entry.FullName != number.ToString(CultureInfo.InvariantCulture))
        {
            throw new InvalidDataException("Files of a batch are named by their number.");
        }

        var content = new byte[entry.Length];
        using var stream = entry.Open();
        stream.ReadExactly(content);
        return content;
    }
}
