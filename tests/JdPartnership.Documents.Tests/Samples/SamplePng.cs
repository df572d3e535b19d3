using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace JdPartnership.Documents.Tests.Samples;

/// <summary>A PNG made from arithmetic: a colour gradient with a frame.</summary>
internal static class SamplePng
{
    public static byte[] Create(int width, int height, int seed)
    {
        var pixels = new byte[height * ((width * 3) + 1)];
        for (var (y, at) = (0, 0); y < height; y++)
        {
            pixels[at++] = 0;
            for (var x = 0; x < width; x++)
            {
                var frame = x < 4 || y < 4 || x >= width - 4 || y >= height - 4;
                pixels[at++] = (byte)(frame ? 60 : 120 + (x * 100 / width));
                pixels[at++] = (byte)(frame ? 60 : 140 + (y * 80 / height));
                pixels[at++] = (byte)(frame ? 60 : 170 + (seed * 20 % 80));
            }
        }

        using var file = new MemoryStream();
        file.Write([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 2);
        Chunk(file, "IHDR", head);
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true))
        {
            zlib.Write(pixels);
        }

        Chunk(file, "IDAT", packed.ToArray());
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static void Chunk(MemoryStream file, string type, byte[] data)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, data.Length);
        file.Write(number);
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        file.Write(body);
        BinaryPrimitives.WriteUInt32BigEndian(number, Crc(body));
        file.Write(number);
    }

    private static uint Crc(byte[] bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
            {
                crc = (crc >> 1) ^ ((crc & 1) * 0xEDB88320u);
            }
        }

        return ~crc;
    }
}
