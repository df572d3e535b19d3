using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Data.Files.Sealing;

/// <summary>
/// The start of a sealed file: <c>"JDPSEAL1" · key number (2, big endian) · salt (32)</c>. Each file has a key of its own, derived from
/// the numbered key, the salt and the file's name in the store: a file put in another's place does not open.
/// </summary>
internal sealed class SealedHeader
{
    private const int SaltLength = 32;
    private const int KeyLength = 32;

    private readonly byte[] _bytes;

    private SealedHeader(byte[] bytes) => _bytes = bytes;

    public static int Length => Magic.Length + sizeof(ushort) + SaltLength;

    public ReadOnlyMemory<byte> Bytes => _bytes;

    public ushort KeyId => BinaryPrimitives.ReadUInt16BigEndian(_bytes.AsSpan(Magic.Length));

    private static ReadOnlySpan<byte> Magic => "JDPSEAL1"u8;

    public static SealedHeader Create(ushort keyId)
    {
        var bytes = new byte[Length];
        Magic.CopyTo(bytes);
        BinaryPrimitives.WriteUInt16BigEndian(bytes.AsSpan(Magic.Length), keyId);
        RandomNumberGenerator.Fill(bytes.AsSpan(Length - SaltLength));
        return new SealedHeader(bytes);
    }

    /// <exception cref="SealBrokenException">The file does not start like a sealed one.</exception>
    public static SealedHeader Read(Stream file)
    {
        var bytes = new byte[Length];
        return file.ReadAtLeast(bytes, Length, throwOnEndOfStream: false) == Length && bytes.AsSpan().StartsWith(Magic)
            ? new SealedHeader(bytes)
            : throw new SealBrokenException("The file is not sealed.");
    }

    /// <exception cref="SealBrokenException">The key is not in the key file.</exception>
    public ChunkCipher CipherFor(string storageName, PersonalDataKeys keys)
    {
        var key = keys.Find(KeyId) ?? throw new SealBrokenException($"Key {KeyId} is not in the key file.");
        return new ChunkCipher(HKDF.DeriveKey(
            HashAlgorithmName.SHA256, key.Secret, KeyLength, _bytes[^SaltLength..], Encoding.UTF8.GetBytes($"JDPSEAL1|{storageName}|{KeyId}")));
    }
}
