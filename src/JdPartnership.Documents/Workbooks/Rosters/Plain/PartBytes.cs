using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>
/// The bytes of a part, looked at before they are taken. What was not taken, and what was put back, is read by whoever reads this as a
/// stream afterwards.
/// </summary>
internal sealed class PartBytes(Stream part) : ReadOnlyStream
{
    private const int FirstLength = 64 * 1024;

    private const int LongestTag = 1024;

    /// <summary>What cannot be judged within this is left to the parser.</summary>
    private const int MostLength = 1024 * 1024;

    private byte[] _bytes = new byte[FirstLength];
    private int _start;
    private int _end;
    private ReadOnlyMemory<byte> _before;

    public ReadOnlySpan<byte> Ahead => _bytes.AsSpan(_start, _end - _start);

    public void Take(int count) => _start += count;

    /// <summary>To be read once more, before what lies ahead.</summary>
    public void PutBack(ReadOnlyMemory<byte> bytes) => _before = bytes;

    /// <summary>Enough for a tag and its attributes, unless the part ends before.</summary>
    public void LookAhead()
    {
        while (_end - _start < LongestTag && LookFurther())
        {
        }
    }

    /// <returns>False at the end of the part, and where too much lies ahead already.</returns>
    public bool LookFurther()
    {
        if (_start > 0)
        {
            Ahead.CopyTo(_bytes);
            (_start, _end) = (0, _end - _start);
        }

        if (_end == _bytes.Length)
        {
            if (_end >= MostLength)
            {
                return false;
            }

            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        var count = part.Read(_bytes.AsSpan(_end));
        _end += count;
        return count > 0;
    }

    /// <summary>Length from here to the end of the first <paramref name="mark"/>; 0 where none is found.</summary>
    public int LengthTo(ReadOnlySpan<byte> mark)
    {
        var searched = 0;
        while (true)
        {
            var at = Ahead[searched..].IndexOf(mark);
            if (at >= 0)
            {
                return searched + at + mark.Length;
            }

            searched = Math.Max(0, Ahead.Length - mark.Length + 1);
            if (!LookFurther())
            {
                return 0;
            }
        }
    }

    public override int Read(Span<byte> buffer)
    {
        if (!_before.IsEmpty)
        {
            var length = Math.Min(buffer.Length, _before.Length);
            _before.Span[..length].CopyTo(buffer);
            _before = _before[length..];
            return length;
        }

        if (_start == _end)
        {
            return part.Read(buffer);
        }

        var count = Math.Min(buffer.Length, _end - _start);
        Ahead[..count].CopyTo(buffer);
        Take(count);
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            part.Dispose();
        }

        base.Dispose(disposing);
    }
}
