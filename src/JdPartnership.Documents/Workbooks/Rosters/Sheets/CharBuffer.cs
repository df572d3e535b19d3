using System.Globalization;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Plain;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>Text of a cell while it is read: never longer than a cell may be, whatever the file holds.</summary>
internal sealed class CharBuffer(int capacity)
{
    private readonly char[] _characters = new char[capacity + 1];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _characters.AsSpan(0, Length);

    public void Clear() => Length = 0;

    /// <summary>Adds the value of the text or attribute node the reader stands on.</summary>
    public void Append(XmlReader xml)
    {
        int count;
        while ((count = xml.ReadValueChunk(_characters, Length, _characters.Length - Length)) > 0)
        {
            Length += count;
            if (Length > capacity)
            {
                throw new RosterFileRefusedException(FileRefusal.CellTooLong, capacity);
            }
        }
    }

    /// <summary>Adds what stands between two tags.</summary>
    /// <param name="text">UTF-8.</param>
    /// <returns>False where it is not plain text, or too long; then nothing is added.</returns>
    public bool TryAppend(ReadOnlySpan<byte> text)
    {
        var count = text.Length <= capacity - Length ? PlainText.Read(text, _characters.AsSpan(Length)) : -1;
        Length += Math.Max(0, count);
        return count >= 0;
    }

    /// <summary>The text as people see it: _x000D_ stands for a character that XML could not hold.</summary>
    public string Unescaped()
    {
        Unescape();
        return Text.ToString();
    }

    /// <summary>Undoes the escapes in place.</summary>
    public void Unescape()
    {
        var at = Text.IndexOf("_x", StringComparison.Ordinal);
        if (at < 0)
        {
            return;
        }

        var written = at;
        while (at < Length)
        {
            var rest = _characters.AsSpan(at, Length - at);
            if (rest.Length >= 7 && rest[0] == '_' && rest[1] == 'x' && rest[6] == '_'
                && ushort.TryParse(rest.Slice(2, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                _characters[written++] = (char)code;
                at += 7;
            }
            else
            {
                _characters[written++] = _characters[at++];
            }
        }

        Length = written;
    }
}
