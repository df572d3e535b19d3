using System.IO.Compression;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>Makes damaged files out of sound ones: bytes of the file, and bytes of one part inside an archive that is sound again.</summary>
internal sealed class MutatedFiles(IReadOnlyList<(string Name, byte[] Bytes)> seeds)
{
    private static readonly byte[][] Tokens =
    [
        "<"u8.ToArray(), ">"u8.ToArray(), "&#0;"u8.ToArray(), "&lt;"u8.ToArray(), "]]>"u8.ToArray(), "<![CDATA["u8.ToArray(), "<!--"u8.ToArray(), "<row r=\"0\">"u8.ToArray(),
        "t=\"s\""u8.ToArray(), "r=\"ZZZ9999999\""u8.ToArray(), "1E999"u8.ToArray(), "-1"u8.ToArray(), "99999999999999999999"u8.ToArray(), "_x0000_"u8.ToArray(), "_xD800_"u8.ToArray(),
        "<!DOCTYPE a>"u8.ToArray(), "xmlns:x=\"\""u8.ToArray(), "\""u8.ToArray(), ","u8.ToArray(), "\0"u8.ToArray(), [0xFF, 0xFE], [0xEF, 0xBB, 0xBF], [0xED, 0xA0, 0x80], "mergeCell ref=\"A1:A9\""u8.ToArray(),
    ];

    public (string Name, byte[] Bytes) Next(Random random)
    {
        var (name, bytes) = seeds[random.Next(seeds.Count)];
        return (name, name.EndsWith(".xlsx", StringComparison.Ordinal) && random.Next(3) > 0 ? Inside(bytes, random) : Mutated(bytes, random));
    }

    /// <summary>An archive that is sound, and in it a part that is not.</summary>
    public (string Name, byte[] Bytes) NextWithADamagedPart(Random random)
    {
        var (name, bytes) = seeds[random.Next(seeds.Count)];
        return (name, Inside(bytes, random));
    }

    private byte[] Mutated(byte[] bytes, Random random)
    {
        var list = new List<byte>(bytes);
        for (var i = random.Next(1, 6); i > 0 && list.Count > 0; i--)
        {
            var at = random.Next(list.Count);
            switch (random.Next(6))
            {
                case 0:
                    list[at] ^= (byte)(1 << random.Next(8));
                    break;
                case 1:
                    list[at] = (byte)random.Next(256);
                    break;
                case 2:
                    list.RemoveRange(at, Math.Min(random.Next(1, 64), list.Count - at));
                    break;
                case 3:
                    list.InsertRange(at, Tokens[random.Next(Tokens.Length)]);
                    break;
                case 4:
                    list.InsertRange(random.Next(list.Count), list.GetRange(at, Math.Min(random.Next(1, 200), list.Count - at)));
                    break;
                default:
                    var other = seeds[random.Next(seeds.Count)].Bytes;
                    list.RemoveRange(at, list.Count - at);
                    list.AddRange(other.Skip(random.Next(other.Length)));
                    break;
            }
        }

        return [.. list];
    }

    private byte[] Inside(byte[] bytes, Random random)
    {
        using var zip = new ZipArchive(new MemoryStream(bytes));
        var chosen = random.Next(zip.Entries.Count);
        return RawWorkbook.Zip([.. zip.Entries.Select((entry, i) => (entry.FullName, i == chosen ? Mutated(Unpacked(entry), random) : Unpacked(entry)))]);
    }

    private static byte[] Unpacked(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
