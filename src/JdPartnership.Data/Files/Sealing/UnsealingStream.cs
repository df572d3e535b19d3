using System.Security.Cryptography;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Data.Files.Sealing;

/// <summary>Decrypts a sealed file while it is read; gives out only bytes of chunks that proved genuine.</summary>
/// <param name="source">Stands after the header; seekable, since where it ends tells which chunk must be the last.</param>
internal sealed class UnsealingStream(Stream source, ChunkCipher cipher) : Stream
{
    private readonly byte[] _chunk = new byte[ChunkCipher.ChunkLength + ChunkCipher.TagLength];
    private readonly byte[] _content = new byte[ChunkCipher.ChunkLength];
    private int _available;
    private int _given;
    private long _chunks;
    private bool _ended;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    private bool NeedsChunk => _given == _available && !_ended;

    public override int Read(Span<byte> buffer)
    {
        if (!buffer.IsEmpty && NeedsChunk)
        {
            OpenChunk(source.ReadAtLeast(_chunk, _chunk.Length, throwOnEndOfStream: false));
        }

        return Give(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (!buffer.IsEmpty && NeedsChunk)
        {
            OpenChunk(await source.ReadAtLeastAsync(_chunk, _chunk.Length, throwOnEndOfStream: false, cancellationToken));
        }

        return Give(buffer.Span);
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush()
    {
    }

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(_content);
            cipher.Dispose();
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Give(Span<byte> buffer)
    {
        var given = Math.Min(buffer.Length, _available - _given);
        _content.AsSpan(_given, given).CopyTo(buffer);
        _given += given;
        return given;
    }

    private void OpenChunk(int length)
    {
        if (length < ChunkCipher.TagLength)
        {
            throw new SealBrokenException("The file was cut off.");
        }

        var isLast = source.Position == source.Length;
        cipher.Open(_chunks, isLast, _chunk.AsSpan(0, length), _content.AsSpan(0, length - ChunkCipher.TagLength));
        (_available, _given, _ended) = (length - ChunkCipher.TagLength, 0, isLast);
        _chunks++;
    }
}
