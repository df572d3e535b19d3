using System.Buffers;
using System.Text;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Pinyin;

/// <summary>Makes the keys by which a Chinese name is found with Latin letters and put in order.</summary>
public static class PinyinIndex
{
    private const int MaxVariants = 16;

    private static readonly SearchValues<char> LatinCharacters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");

    public static PinyinKeys For(string name)
    {
        var syllables = Split(NameText.Normalize(name));
        var full = string.Concat(syllables.Select(syllable => syllable.Usual));
        // Two blanks before the name: a name goes before every longer one that begins with it.
        var sort = string.Join(' ', syllables.Select(syllable => syllable.Usual)) + "  " + name;
        return new PinyinKeys(Cut(full, PinyinKeys.FullLength), Initials(syllables), Cut(sort, PinyinKeys.SortLength));
    }

    /// <summary>The keys of a name whose reading a user has typed, syllables separated by blanks; no reading computes one.</summary>
    public static PinyinKeys For(string name, string? reading)
    {
        var syllables = (reading ?? "").ToLowerInvariant().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return syllables.Length == 0
            ? For(name)
            : new PinyinKeys(
                Cut(string.Concat(syllables), PinyinKeys.FullLength),
                "|" + Cut(string.Concat(syllables.Select(s => s[0])), PinyinKeys.InitialsLength - 2) + "|",
                Cut(string.Join(' ', syllables) + "  " + name, PinyinKeys.SortLength));
    }

    private static List<Syllable> Split(string text)
    {
        var table = PinyinTable.Instance;
        var syllables = new List<Syllable>(text.Length);
        for (var index = 0; index < text.Length;)
        {
            var phrase = table.PhraseAt(text.AsSpan(index));
            if (!phrase.IsEmpty)
            {
                foreach (var usual in phrase)
                {
                    syllables.Add(Syllable.Of(usual, table.Readings(text[index++])));
                }
            }
            else if (table.Readings(text[index]) is { IsEmpty: false } readings)
            {
                syllables.Add(Syllable.Of(readings[0], readings));
                index++;
            }
            else
            {
                var length = LatinLength(text.AsSpan(index));
                if (length > 0)
                {
                    syllables.Add(Syllable.Latin(text.Substring(index, length).ToLowerInvariant()));
                }

                index += Math.Max(length, 1);
            }
        }

        return syllables;
    }

    private static int LatinLength(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAnyExcept(LatinCharacters);
        return end < 0 ? text.Length : end;
    }

    // Characters with several initials double the list; when it is full, the rest of the name keeps its usual reading.
    private static string Initials(List<Syllable> syllables)
    {
        var limit = Math.Clamp((PinyinKeys.InitialsLength - 1) / (syllables.Sum(syllable => syllable.Initials[0].Length) + 1), 1, MaxVariants);
        List<string> variants = [string.Empty];
        foreach (var syllable in syllables)
        {
            var choices = variants.Count * syllable.Initials.Length <= limit ? syllable.Initials : syllable.Initials[..1];
            variants = [.. choices.SelectMany(_ => variants, (initial, variant) => variant + initial)];
        }

        var result = new StringBuilder("|");
        foreach (var variant in variants)
        {
            result.Append(Cut(variant, PinyinKeys.InitialsLength - 2)).Append('|');
        }

        return result.ToString();
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];

    /// <summary>One character's reading in this name and the initials it may also be looked up by; or a run of Latin letters and digits.</summary>
    private readonly record struct Syllable(string Usual, string[] Initials)
    {
        public static Syllable Of(string usual, ReadOnlySpan<string> readings)
        {
            List<string> initials = [usual[..1]];
            foreach (var reading in readings)
            {
                if (!initials.Contains(reading[..1], StringComparer.Ordinal))
                {
                    initials.Add(reading[..1]);
                }
            }

            return new Syllable(usual, [.. initials]);
        }

        public static Syllable Latin(string run) => new(run, [run]);
    }
}
