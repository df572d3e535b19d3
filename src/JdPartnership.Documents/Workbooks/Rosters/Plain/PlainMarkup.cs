using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>
/// Walks over markup of the plainest kind, as nearly every program writes it. It takes less than XML allows and never more: where a
/// method returns false, a whole parser has to look, from the last sound place on.
/// </summary>
/// <param name="markup">UTF-8.</param>
/// <param name="prefixed">The one attribute that may have a prefix, whose namespace is declared; empty for none.</param>
/// <param name="position">Where to begin.</param>
internal ref struct PlainMarkup(ReadOnlySpan<byte> markup, ReadOnlySpan<byte> prefixed, int position = 0)
{
    private readonly ReadOnlySpan<byte> _markup = markup;
    private readonly ReadOnlySpan<byte> _prefixed = prefixed;
    private PlainAttributes _attributes;

    /// <summary>Bytes walked over.</summary>
    public int Position { get; private set; } = position;

    /// <summary>Of the tag opened last.</summary>
    public readonly int AttributeCount => _attributes.Count;

    public readonly ReadOnlySpan<byte> AttributeName(int index) => _attributes.NameAt(_markup, index);

    public readonly ReadOnlySpan<byte> AttributeValue(int index) => _attributes.ValueAt(_markup, index);

    /// <summary>Walks over blanks and then over exactly this, if it is there.</summary>
    public bool Skip(ReadOnlySpan<byte> literal)
    {
        SkipBlanks();
        if (!_markup[Position..].StartsWith(literal))
        {
            return false;
        }

        Position += literal.Length;
        return true;
    }

    /// <summary>Whether a tag of this name opens here; then <see cref="Open"/> reads it.</summary>
    public bool IsAt(ReadOnlySpan<byte> tag)
    {
        SkipBlanks();
        var rest = _markup[Position..];
        return rest.Length > tag.Length && rest.StartsWith(tag) && rest[tag.Length] is (byte)' ' or (byte)'>' or (byte)'/';
    }

    /// <summary>Reads the rest of an opening tag, of which <paramref name="start"/> is known to be there.</summary>
    public bool Open(int start, out bool isEmpty)
    {
        Position += start;
        _attributes.Clear();
        isEmpty = false;
        while (Position < _markup.Length)
        {
            switch (_markup[Position])
            {
                case (byte)'>':
                    Position++;
                    return true;
                case (byte)'/':
                    isEmpty = true;
                    Position += 2;
                    return Position <= _markup.Length && _markup[Position - 1] == '>';
                case (byte)' ':
                    Position++;
                    if (_markup[Position..] is [>= (byte)'A', ..] && !Attribute())
                    {
                        return false;
                    }

                    break;
                default:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Any tag without content.</summary>
    public bool SkipEmpty()
    {
        SkipBlanks();
        var start = Position + 1;
        if (start >= _markup.Length || _markup[Position] != '<')
        {
            return false;
        }

        var length = NameLength(_markup[start..]);
        return length > 0 && Open(length + 1, out var isEmpty) && isEmpty;
    }

    /// <summary>Adds the text up to the next tag.</summary>
    public bool Text(CharBuffer target)
    {
        var length = _markup[Position..].IndexOf((byte)'<');
        if (length < 0 || !target.TryAppend(_markup.Slice(Position, length)))
        {
            return false;
        }

        Position += length;
        return true;
    }

    private void SkipBlanks()
    {
        while (Position < _markup.Length && _markup[Position] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            Position++;
        }
    }

    private bool Attribute()
    {
        var start = Position;
        var length = AttributeNameLength(_markup[start..]);
        var value = start + length + 2;
        if (length == 0 || value > _markup.Length || _markup[value - 2] != '=' || _markup[value - 1] != '"')
        {
            return false;
        }

        var end = value;
        while (end < _markup.Length && _markup[end] is >= 0x20 and <= 0x7E and not ((byte)'"' or (byte)'<' or (byte)'&'))
        {
            end++;
        }

        if (end == _markup.Length || _markup[end] != '"' || !_attributes.Add(_markup, start..(start + length), value..end))
        {
            return false;
        }

        // Whatever follows a value must stand apart from it.
        Position = end + 1;
        return Position < _markup.Length && _markup[Position] is (byte)' ' or (byte)'>' or (byte)'/'
            && (!_markup[start..].StartsWith("xml:"u8) || _markup[value..end].SequenceEqual("preserve"u8));
    }

    private readonly int AttributeNameLength(ReadOnlySpan<byte> text)
    {
        var length = NameLength(text);
        if (length == 0 || length >= text.Length || text[length] != ':')
        {
            return text.StartsWith("xmlns"u8) ? 0 : length;
        }

        var name = text[..(length + 1 + NameLength(text[(length + 1)..]))];
        return name.SequenceEqual(_prefixed) || name.SequenceEqual("xml:space"u8) ? name.Length : 0;
    }

    private static int NameLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && (IsLetter(text[length]) || (length > 0 && text[length] is >= (byte)'0' and <= (byte)'9')))
        {
            length++;
        }

        return length;
    }

    private static bool IsLetter(byte value) => (byte)((value | 0x20) - 'a') <= 'z' - 'a';
}
