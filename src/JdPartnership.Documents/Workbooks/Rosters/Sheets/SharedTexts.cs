using System.Runtime.InteropServices;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;
using JdPartnership.Documents.Workbooks.Rosters.Plain;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>The table of shared texts, packed into a few large blocks: a roster of 100,000 rows has some 700,000 of them.</summary>
internal sealed class SharedTexts : IDisposable
{
    public static readonly SharedTexts None = new([], new RosterFileLimits());

    private const int BlockLength = 256 * 1024;

    /// <summary>A power of two.</summary>
    private const int Remembered = 4096;

    private readonly IEnumerator<CharBuffer> _texts;
    private readonly RosterFileLimits _limits;
    private readonly List<char[]> _blocks = [];
    private readonly List<Place> _places = [];

    /// <summary>Texts that rows repeat, such as a department, are made once.</summary>
    private readonly (int Index, string? Text)[] _recent = new (int, string?)[Remembered];

    private int _used = BlockLength;
    private long _characters;

    private SharedTexts(IEnumerable<CharBuffer> texts, RosterFileLimits limits)
    {
        _texts = texts.GetEnumerator();
        _limits = limits;
    }

    /// <summary>Reads no further than it is asked for.</summary>
    public static SharedTexts Open(Stream part, RosterFileLimits limits) => new(All(part, new CharBuffer(limits.CellCharacters)), limits);

    /// <exception cref="RosterFileRefusedException">There is no such entry: the file is damaged, and the bare number would be wrong text.</exception>
    public string this[int index]
    {
        get
        {
            ref var recent = ref _recent[index & (Remembered - 1)];
            if (recent.Text is null || recent.Index != index)
            {
                recent = (index, Text(index));
            }

            return recent.Text!;
        }
    }

    /// <summary>So that all of the part is proved.</summary>
    public void ReadToEnd()
    {
        while (ReadNext())
        {
        }
    }

    public void Dispose() => _texts.Dispose();

    private static IEnumerable<CharBuffer> All(Stream part, CharBuffer buffer)
    {
        using var bytes = new PartBytes(part);
        if (PlainHead.TakeOfTexts(bytes) is { } head)
        {
            var plain = new PlainTexts(bytes, buffer);
            while (plain.Next())
            {
                yield return buffer;
            }

            bytes.PutBack(head.Bytes);
        }

        using var xml = PartXml.Open(bytes);
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "si")
            {
                RichText.Read(xml, buffer);
                yield return buffer;
            }
        }
    }

    private bool ReadNext()
    {
        var isThere = _texts.MoveNext();
        if (isThere)
        {
            Add(_texts.Current);
        }

        return isThere;
    }

    private string Text(int index)
    {
        while (index >= _places.Count && ReadNext())
        {
        }

        if ((uint)index >= (uint)_places.Count)
        {
            throw new RosterFileRefusedException(FileRefusal.Broken);
        }

        var place = _places[index];
        return place.Length == 0 ? "" : new string(_blocks[place.Block], place.Start, place.Length);
    }

    private void Add(CharBuffer buffer)
    {
        buffer.Unescape();
        var text = buffer.Text;
        _characters += text.Length;
        if (_places.Count >= _limits.SharedTexts || _characters > _limits.SharedTextCharacters)
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
