using System.Collections.Frozen;
using System.Reflection;

namespace JdPartnership.Core.Pinyin;

/// <summary>The readings embedded at build time: characters with all their readings, and the phrases that are read otherwise.</summary>
internal sealed class PinyinTable
{
    private static readonly Lazy<PinyinTable> Loaded = new(() => new PinyinTable());

    private readonly FrozenDictionary<char, string[]> _characters;
    private readonly Dictionary<string, string[]> _phrases;
    private readonly int _longestPhrase;

    private PinyinTable()
    {
        _characters = Read("pinyin.tsv").ToFrozenDictionary(row => row.Text[0], row => row.Readings);
        _phrases = Read("pinyin-phrases.tsv").ToDictionary(row => row.Text, row => row.Readings, StringComparer.Ordinal);
        _longestPhrase = _phrases.Keys.Max(phrase => phrase.Length);
    }

    public static PinyinTable Instance => Loaded.Value;

    /// <summary>All readings of a character, the usual one first; none for what is not a Chinese character.</summary>
    public ReadOnlySpan<string> Readings(char character) => _characters.GetValueOrDefault(character);

    /// <summary>The reading of the longest phrase that begins here; none when no phrase does.</summary>
    public ReadOnlySpan<string> PhraseAt(ReadOnlySpan<char> text)
    {
        var phrases = _phrases.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(_longestPhrase, text.Length); length > 1; length--)
        {
            if (phrases.TryGetValue(text[..length], out var readings))
            {
                return readings;
            }
        }

        return default;
    }

    private static IEnumerable<(string Text, string[] Readings)> Read(string resource)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(resource)
            ?? throw new InvalidOperationException($"{resource} is not part of the assembly: build JdPartnership.Core with pinyin.targets.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            yield return (line[..tab], line[(tab + 1)..].Split(' '));
        }
    }
}
