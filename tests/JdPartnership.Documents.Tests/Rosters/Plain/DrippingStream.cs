namespace JdPartnership.Documents.Tests.Rosters.Plain;

/// <summary>Gives a few bytes at a time, so that everything is cut somewhere.</summary>
internal sealed class DrippingStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));

    public override int Read(Span<byte> buffer) => base.Read(buffer[..Math.Min(buffer.Length, most)]);
}
