using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace JdPartnership.Documents.Reports.Pdf;

/// <summary>Reads the few objects of a PDF written by LibreOffice that say where its headings are.</summary>
internal sealed partial class PdfFile
{
    private readonly byte[] _bytes;
    private readonly Dictionary<int, int> _offsets = [];
    private readonly int[] _edges;
    private readonly string _trailer;

    /// <exception cref="FormatException">The file is no PDF of the kind LibreOffice 7 writes.</exception>
    public PdfFile(byte[] bytes)
    {
        _bytes = bytes;
        var tail = Text(Math.Max(0, bytes.Length - 64), bytes.Length);
        var table = Number(StartPattern().Match(tail).Groups["n"].Value);
        var text = Text(table, bytes.Length);
        var entries = EntryPattern().Matches(text);
        for (var number = 1; number < entries.Count; number++)
        {
            _offsets[number] = Number(entries[number].Groups["n"].Value);
        }

        _edges = [.. _offsets.Values.Append(table).Order()];
        var trailer = text.IndexOf("trailer", StringComparison.Ordinal);
        _trailer = trailer < 0 ? throw new FormatException("The PDF has no trailer.") : text[trailer..];
    }

    /// <summary>Numbers of all objects in the order they stand in the file.</summary>
    public IEnumerable<int> Objects => _offsets.OrderBy(entry => entry.Value).Select(entry => entry.Key);

    /// <summary>What stands before the first object.</summary>
    public ReadOnlySpan<byte> Preamble => _bytes.AsSpan(0, _edges[0]);

    /// <summary>From the word trailer to the end of its dictionary.</summary>
    public string Trailer => _trailer[..(_trailer.LastIndexOf(">>", StringComparison.Ordinal) + 2)];

    /// <summary>Everything from an object's number up to the next object.</summary>
    public ReadOnlySpan<byte> Slice(int number)
    {
        var from = Offset(number);
        return _bytes.AsSpan(from, _edges[Array.BinarySearch(_edges, from) + 1] - from);
    }

    /// <summary>The number an object consists of, such as the length of a stream.</summary>
    public int NumberIn(int number) => Number(PlainNumberPattern().Match(Object(number)).Groups["n"].Value);

    /// <summary>Page, counted from 1, of each entry of the outline in reading order.</summary>
    public IReadOnlyList<int> OutlinePages()
    {
        var root = Object(Reference(_trailer, "Root"));
        var pages = new Dictionary<int, int>();
        CollectPages(Reference(root, "Pages"), pages);
        var found = new List<int>();
        if (TryReference(root, "Outlines") is { } outlines && TryReference(Object(outlines), "First") is { } first)
        {
            CollectEntries(first, pages, found);
        }

        return found;
    }

    private void CollectPages(int node, Dictionary<int, int> pages)
    {
        var text = Object(node);
        var kids = KidsPattern().Match(text);
        if (!kids.Success)
        {
            pages[node] = pages.Count + 1;
            return;
        }

        foreach (var kid in ReferencePattern().Matches(kids.Groups["n"].Value).Select(match => Number(match.Groups["n"].Value)))
        {
            CollectPages(kid, pages);
        }
    }

    private void CollectEntries(int entry, Dictionary<int, int> pages, List<int> found)
    {
        for (int? next = entry; next is { } number;)
        {
            var text = Object(number);
            found.Add(pages[Number(DestinationPattern().Match(text).Groups["n"].Value)]);
            if (TryReference(text, "First") is { } child)
            {
                CollectEntries(child, pages, found);
            }

            next = TryReference(text, "Next");
        }
    }

    private string Object(int number)
    {
        var from = Offset(number);
        var length = _bytes.AsSpan(from).IndexOf("endobj"u8);
        return length < 0 ? throw new FormatException($"Object {number} of the PDF has no end.") : Text(from, from + length);
    }

    private int Offset(int number) =>
        _offsets.TryGetValue(number, out var offset) ? offset : throw new FormatException($"The PDF has no object {number}.");

    private static int Reference(string text, string key) =>
        TryReference(text, key) ?? throw new FormatException($"The PDF has no /{key}.");

    private static int? TryReference(string text, string key)
    {
        var match = Regex.Match(text, $@"/{key} (?<n>\d+) 0 R", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1));
        return match.Success ? Number(match.Groups["n"].Value) : null;
    }

    private string Text(int from, int to) => Encoding.Latin1.GetString(_bytes, from, to - from);

    private static int Number(string digits) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? number
        : throw new FormatException("The PDF is not laid out as expected.");

    [GeneratedRegex(@"startxref\s+(?<n>\d+)", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex StartPattern();

    [GeneratedRegex(@"^\d+ 0 obj\s+(?<n>\d+)\s", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex PlainNumberPattern();

    [GeneratedRegex(@"(?<n>\d{10}) \d{5} [nf]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex EntryPattern();

    [GeneratedRegex(@"/Kids\s*\[(?<n>[^\]]*)\]", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex KidsPattern();

    [GeneratedRegex(@"(?<n>\d+) 0 R", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex ReferencePattern();

    [GeneratedRegex(@"/Dest\s*\[\s*(?<n>\d+) 0 R", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex DestinationPattern();
}
