using System.Runtime.InteropServices;
using System.Text;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>
/// Cells merged downwards: the college of thirty students written once. The list of them stands behind the rows, so the part is run
/// through once, unparsed, before it is read.
/// </summary>
internal sealed class MergedColumns
{
    private const int BlockLength = 64 * 1024;
    private const int LongestList = 8 * 1024 * 1024;
    private const int MostAreas = 200_000;

    public static readonly MergedColumns None = new();

    private readonly Dictionary<int, List<Area>> _byColumn = [];

    public bool Any => _byColumn.Count > 0;

    public IReadOnlyCollection<int> Columns => _byColumn.Keys;

    public static MergedColumns Read(Stream part, int columns)
    {
        var merged = new MergedColumns();
        using (part)
        {
            merged.AddAll(BehindRows(part).Span, columns);
        }

        foreach (var areas in merged._byColumn.Values)
        {
            areas.Sort((a, b) => a.First.CompareTo(b.First));
        }

        return merged;
    }

    /// <summary>First row of the area that covers this cell from above, or 0.</summary>
    public int FirstRowOf(int column, int row)
    {
        if (!_byColumn.TryGetValue(column, out var areas))
        {
            return 0;
        }

        var (low, high) = (0, areas.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (row < areas[middle].First)
            {
                high = middle - 1;
            }
            else if (row > areas[middle].Last)
            {
                low = middle + 1;
            }
            else
            {
                return areas[middle].First;
            }
        }

        return 0;
    }

    private void AddAll(ReadOnlySpan<byte> markup, int columns)
    {
        while (markup.IndexOf((byte)'<') is >= 0 and var start)
        {
            markup = markup[(start + 1)..];
            var end = markup.IndexOf((byte)'>');
            var tag = end < 0 ? markup : markup[..end];
            var name = tag.IndexOfAny(" \t\r\n"u8) is >= 0 and var blank ? tag[..blank] : tag;
            if (name.SequenceEqual("mergeCell"u8) || name.EndsWith(":mergeCell"u8))
            {
                Add(Reference(tag), columns);
            }
        }
    }

    private static string Reference(ReadOnlySpan<byte> tag)
    {
        var at = tag.IndexOf("ref="u8);
        if (at < 0 || at + 5 >= tag.Length)
        {
            return "";
        }

        var value = tag[(at + 5)..];
        var end = value.IndexOfAny((byte)'"', (byte)'\'');
        return end < 0 ? "" : Encoding.ASCII.GetString(value[..end]);
    }

    private void Add(string reference, int columns)
    {
        if (reference.Split(':') is not [var start, var end])
        {
            return;
        }

        var (first, last) = (CellReference.Read<char>(start), CellReference.Read<char>(end));
        if (first.Row < 1 || last.Row <= first.Row || first.Column >= columns)
        {
            return;
        }

        if (!_byColumn.TryGetValue(first.Column, out var areas))
        {
            _byColumn.Add(first.Column, areas = []);
        }

        areas.Add(new(first.Row, last.Row));
        if (areas.Count > MostAreas)
        {
            throw new RosterFileRefusedException(FileRefusal.Unpacked);
        }
    }

    /// <summary>
    /// What follows the second mention of sheetData, its end. A cell may mention it as well: each mention starts the list anew, so that it
    /// always begins behind the last.
    /// </summary>
    private static ReadOnlyMemory<byte> BehindRows(Stream part)
    {
        var mark = "sheetData"u8;
        var block = new byte[BlockLength + mark.Length];
        var (kept, mentions) = (0, 0);
        var list = new MemoryStream();
        int read;
        while ((read = part.Read(block, kept, BlockLength)) > 0)
        {
            var held = block.AsSpan(0, kept + read);
            while (held.IndexOf(mark) is >= 0 and var at)
            {
                mentions++;
                list.SetLength(0);
                held = held[(at + mark.Length)..];
            }

            kept = Math.Min(held.Length, mark.Length - 1);
            if (mentions > 1 && list.Length < LongestList)
            {
                list.Write(held[..^kept]);
            }

            held[^kept..].CopyTo(block);
        }

        list.Write(block, 0, kept);
        return list.GetBuffer().AsMemory(0, (int)list.Length);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Area(int First, int Last);
}
