using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text;

namespace JdPartnership.Documents.Markup;

/// <summary>
/// Writes XML or HTML as UTF-8 from interpolated strings: literals go out as they stand, every hole is escaped and formatted
/// without regard to culture. Characters that XML forbids are dropped.
/// </summary>
internal sealed class MarkupWriter(int capacity = 16 * 1024) : IDisposable
{
    private static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\"'\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000B\u000C\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015"
        + "\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF");

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(capacity);

    private int _length;

    public ReadOnlySpan<byte> Written => _buffer.AsSpan(0, _length);

    [SuppressMessage("Performance", "CA1822", Justification = "The instance is the handler's argument.")]
    public void Write([InterpolatedStringHandlerArgument("")] MarkupHandler markup)
    {
        // The handler has written already.
        _ = markup;
    }

    public void Raw(ReadOnlySpan<byte> markup)
    {
        markup.CopyTo(Reserve(markup.Length));
        _length += markup.Length;
    }

    public void Raw(ReadOnlySpan<char> markup)
    {
        _length += Encoding.UTF8.GetBytes(markup, Reserve(markup.Length * 3));
    }

    public void Text(ReadOnlySpan<char> text)
    {
        while (text.IndexOfAny(Special) is var at && at >= 0)
        {
            Raw(text[..at]);
            Raw(text[at] switch
            {
                '&' => "&amp;"u8,
                '<' => "&lt;"u8,
                '>' => "&gt;"u8,
                '"' => "&quot;"u8,
                '\'' => "&#39;"u8,
                _ => [],
            });
            text = text[(at + 1)..];
        }

        Raw(text);
    }

    public void Number<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        const int longest = 64;
        value.TryFormat(Reserve(longest), out var written, format, System.Globalization.CultureInfo.InvariantCulture);
        _length += written;
    }

    public override string ToString() => Encoding.UTF8.GetString(Written);

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        _length = 0;
    }

    private Span<byte> Reserve(int count)
    {
        if (_buffer.Length - _length < count)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_buffer.Length * 2, _length + count));
            Written.CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_buffer);
            _buffer = larger;
        }

        return _buffer.AsSpan(_length);
    }
}
