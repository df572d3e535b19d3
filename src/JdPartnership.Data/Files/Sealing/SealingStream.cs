using System.Security.Cryptography;

namespace JdPartnership.Data.Files.Sealing;

/// <summary>Encrypts what is written to it. Without <see cref="Finish"/> the file has no last chunk and does not open.</summary>
internal sealed class SealingStream(Stream target, ChunkCipher cipher) : Stream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly byte[] _content = new byte[ChunkCipher.ChunkLength];
    private readonly byte[] _chunk = new byte[ChunkCipher.ChunkLength + ChunkCipher.TagLength];
    private int _filled;
    private long _chunks;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public ContentDigest Finish()
    {
        var length = (_chunks * ChunkCipher.ChunkLength) + _filled;
        target.Write(SealChunk(isLast: true).Span);
        return new ContentDigest(length, Convert.ToHexStringLower(_hash.GetHashAndReset()));
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == _content.Length)
            {
                target.Write(SealChunk(isLast: false).Span);
            }

            buffer = buffer[Take(buffer)..];
        }
    }

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        while (!buffer.IsEmpty)
        {
            if (_filled == _content.Length)
            {
                await target.WriteAsync(SealChunk(isLast: false), cancellationToken);
            }

            buffer = buffer[Take(buffer.Span)..];
        }
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    // A chunk is written when it is full and more follows, or as the last: there is nothing to flush before.
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            CryptographicOperations.ZeroMemory(_content);
            _hash.Dispose();
        }

        base.Dispose(disposing);
    }

    private int Take(ReadOnlySpan<byte> buffer)
    {
        var taken = Math.Min(buffer.Length, _content.Length - _filled);
        buffer[..taken].CopyTo(_content.AsSpan(_filled));
        _hash.AppendData(buffer[..taken]);
        _filled += taken;
        return taken;
    }

    private ReadOnlyMemory<byte> SealChunk(bool isLast)
    {
        cipher.Seal(_chunks, isLast, _content.AsSpan(0, _filled), _chunk);
        var chunk = _chunk.AsMemory(0, _filled + ChunkCipher.TagLength);
        _chunks++;
        _filled = 0;
        return chunk;
    }
}
