using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>Where the attributes of one tag stand in its markup.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct PlainAttributes
{
    /// <summary>More than any row or cell has.</summary>
    public const int Most = 16;

    private Places _places;

    public int Count { get; private set; }

    public void Clear() => Count = 0;

    /// <returns>False where there are too many, or the name is there already.</returns>
    public bool Add(ReadOnlySpan<byte> markup, Range name, Range value)
    {
        if (Count == Most)
        {
            return false;
        }

        for (var i = 0; i < Count; i++)
        {
            if (markup[_places[i].Name].SequenceEqual(markup[name]))
            {
                return false;
            }
        }

        _places[Count++] = new(name, value);
        return true;
    }

    public readonly ReadOnlySpan<byte> NameAt(ReadOnlySpan<byte> markup, int index) => markup[_places[index].Name];

    public readonly ReadOnlySpan<byte> ValueAt(ReadOnlySpan<byte> markup, int index) => markup[_places[index].Value];

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Place(Range Name, Range Value);

    [InlineArray(Most)]
    private struct Places
    {
        private Place _first;
    }
}
