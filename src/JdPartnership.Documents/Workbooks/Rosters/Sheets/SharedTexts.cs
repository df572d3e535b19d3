using System.Runtime.InteropServices;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>The table of shared texts, packed into a few large blocks: a roster of 100,000 rows has some 700,000 of them.</summary>
internal sealed class SharedTexts
{
    public static readonly SharedTexts None = new();

    private const int BlockLength = 256 * 1024;

    private readonly List<char[]> _blocks = [];
    private readonly List<Place> _places = [];
    private int _used = BlockLength;
    private long _characters;

    public static SharedTexts Read(Stream part, RosterFileLimits limits)
    {
        var texts = new SharedTexts();
        var buffer = new CharBuffer(limits.CellCharacters);
        using var xml = PartXml.Open(part);
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                RichText.Read(xml, buffer);
                texts.Add(buffer, limits);
            }
        }

        return texts;
    }

    /// <exception cref="RosterFileRefusedException">There is no such entry: the file is damaged, and the bare number would be wrong text.</exception>
    public string this[int index]
    {
        get
        {
            if ((uint)index >= (uint)_places.Count)
            {
                throw new RosterFileRefusedException(FileRefusal.Broken);
            }

            var place = _places[index];
            return place.Length == 0 ? "" : new string(_blocks[place.Block], place.Start, place.Length);
        }
    }

    private void Add(CharBuffer buffer, RosterFileLimits limits)
    {
        buffer.Unescape();
        var text = buffer.Text;
        _characters += text.Length;
        if (_places.Count >= limits.SharedTexts || _characters > limits.SharedTextCharacters)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }

        if (_used + text.Length > BlockLength)
        {
            _blocks.Add(new char[Math.Max(BlockLength, text.Length)]);
            _used = 0;
        }

        text.CopyTo(_blocks[^1].AsSpan(_used));
        _places.Add(new(_blocks.Count - 1, _used, text.Length));
        _used += text.Length;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(int Block, int Start, int Length);
}
