using System.Buffers.Binary;
using System.Security.Cryptography;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Data.Files.Sealing;

/// <summary>
/// AES-256-GCM of one file, chunk by chunk. Place of the chunk and whether it is the last are the associated data, so chunks that are
/// moved, repeated or cut off do not open. The key serves this file alone, so the place is nonce enough.
/// </summary>
internal sealed class ChunkCipher(byte[] key) : IDisposable
{
    /// <summary>Bytes of content in every chunk but the last.</summary>
    public const int ChunkLength = 64 * 1024;

    public const int TagLength = 16;
    private const int NonceLength = 12;
    private const int PlaceStart = NonceLength - sizeof(long);

    private readonly AesGcm _aes = new(key, TagLength);

    /// <param name="target">Takes the content and <see cref="TagLength"/> bytes more.</param>
    public void Seal(long place, bool isLast, ReadOnlySpan<byte> content, Span<byte> target)
    {
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[sizeof(long) + 1];
        Mark(place, isLast, nonce, associated);
        _aes.Encrypt(nonce, content, target[..content.Length], target.Slice(content.Length, TagLength), associated);
    }

    /// <exception cref="SealBrokenException">The chunk is not the one that was written there.</exception>
    public void Open(long place, bool isLast, ReadOnlySpan<byte> chunk, Span<byte> content)
    {
        Span<byte> nonce = stackalloc byte[NonceLength];
        Span<byte> associated = stackalloc byte[sizeof(long) + 1];
        Mark(place, isLast, nonce, associated);
        try
        {
            _aes.Decrypt(nonce, chunk[..^TagLength], chunk[^TagLength..], content, associated);
        }
        catch (CryptographicException exception)
        {
            throw new SealBrokenException($"Chunk {place} was changed, moved or cut off, or sealed with another key.", exception);
        }
    }

    public void Dispose() => _aes.Dispose();

    private static void Mark(long place, bool isLast, Span<byte> nonce, Span<byte> associated)
    {
        nonce.Clear();
        BinaryPrimitives.WriteInt64BigEndian(nonce[PlaceStart..], place);
        BinaryPrimitives.WriteInt64BigEndian(associated, place);
        associated[^1] = isLast ? (byte)1 : (byte)0;
    }
}
