using System.Buffers.Binary;
using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;

namespace JdPartnership.Core.PersonalData;

/// <summary>
/// AES-256-GCM. Sealed bytes are <c>format (1) · key number (2, big endian) · nonce (12) · ciphertext · tag (16)</c>;
/// the associated data are <c>entity|property|uid|key number</c>, so that bytes moved to another row or column do not open.
/// </summary>
public sealed class PersonalDataProtector : IPersonalDataProtector, IDisposable
{
    private const byte Format = 1;
    private const int KeyIdStart = 1;
    private const int NonceStart = KeyIdStart + sizeof(ushort);
    private const int NonceLength = 12;
    private const int CipherStart = NonceStart + NonceLength;
    private const int TagLength = 16;
    private const int UidLength = 36;
    private const int KeyIdLength = 5;

    private readonly PersonalDataKeys _keys;
    private readonly FrozenDictionary<ushort, ThreadLocal<AesGcm>> _ciphers;

    public PersonalDataProtector(PersonalDataKeys keys)
    {
        _keys = keys;
        // The cipher keeps state while it works, and making one costs more than sealing a row: one a thread and key.
        _ciphers = keys.Versions.ToFrozenDictionary(k => k.Id, k => new ThreadLocal<AesGcm>(() => new AesGcm(k.Secret, TagLength), trackAllValues: true));
    }

    /// <summary>What sealing adds, in bytes.</summary>
    public static int Overhead => CipherStart + TagLength;

    /// <summary>Number of the key that sealed the bytes; 0 for bytes of no known format.</summary>
    public static ushort KeyOf(ReadOnlySpan<byte> sealedValues) =>
        sealedValues.Length < Overhead || sealedValues[0] != Format ? (ushort)0 : BinaryPrimitives.ReadUInt16BigEndian(sealedValues[KeyIdStart..]);

    public byte[] Seal(SealedColumn column, Guid uid, ReadOnlySpan<byte> values)
    {
        var result = new byte[values.Length + Overhead];
        var bytes = result.AsSpan();
        bytes[0] = Format;
        BinaryPrimitives.WriteUInt16BigEndian(bytes[KeyIdStart..], _keys.Active.Id);
        RandomNumberGenerator.Fill(bytes.Slice(NonceStart, NonceLength));
        Span<byte> associated = stackalloc byte[LengthFor(column)];
        _ciphers[_keys.Active.Id].Value!.Encrypt(
            bytes.Slice(NonceStart, NonceLength),
            values,
            bytes[CipherStart..^TagLength],
            bytes[^TagLength..],
            Associate(column, uid, _keys.Active.Id, associated));
        return result;
    }

    public byte[] Open(SealedColumn column, Guid uid, ReadOnlySpan<byte> sealedValues)
    {
        if (sealedValues.Length < Overhead || sealedValues[0] != Format)
        {
            throw new SealBrokenException("Not a sealed value of a known format.");
        }

        var keyId = BinaryPrimitives.ReadUInt16BigEndian(sealedValues[KeyIdStart..]);
        if (!_ciphers.TryGetValue(keyId, out var cipher))
        {
            throw new SealBrokenException($"Key {keyId} is not in the key file.");
        }

        var values = new byte[sealedValues.Length - Overhead];
        Span<byte> associated = stackalloc byte[LengthFor(column)];
        try
        {
            cipher.Value!.Decrypt(
                sealedValues.Slice(NonceStart, NonceLength),
                sealedValues[CipherStart..^TagLength],
                sealedValues[^TagLength..],
                values,
                Associate(column, uid, keyId, associated));
            return values;
        }
        catch (CryptographicException exception)
        {
            throw new SealBrokenException($"The value was changed, belongs elsewhere, or was sealed with another key {keyId}.", exception);
        }
    }

    public void Dispose()
    {
        foreach (var cipher in _ciphers.Values)
        {
            foreach (var instance in cipher.Values)
            {
                instance.Dispose();
            }

            cipher.Dispose();
        }
    }

    private static int LengthFor(SealedColumn column) => column.Prefix.Length + UidLength + 1 + KeyIdLength;

    private static ReadOnlySpan<byte> Associate(SealedColumn column, Guid uid, ushort keyId, Span<byte> target)
    {
        column.Prefix.CopyTo(target);
        var rest = target[column.Prefix.Length..];
        uid.TryFormat(rest, out _);
        rest[UidLength] = (byte)'|';
        keyId.TryFormat(rest[(UidLength + 1)..], out var digits, provider: CultureInfo.InvariantCulture);
        return target[..(column.Prefix.Length + UidLength + 1 + digits)];
    }
}
