using System.Buffers;
using System.Text.Unicode;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>Text between tags, as XML means it: only what needs no second look, and the five entities every document knows.</summary>
internal static class PlainText
{
    private static readonly SearchValues<byte> NotAsItStands = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31, (byte)'&', (byte)'<', (byte)'>']);

    private static readonly SearchValues<char> NoCharacters = SearchValues.Create("\uFFFE\uFFFF");

    private static readonly (byte[] Entity, char Character)[] Entities =
        [("&amp;"u8.ToArray(), '&'), ("&lt;"u8.ToArray(), '<'), ("&gt;"u8.ToArray(), '>'), ("&quot;"u8.ToArray(), '"'), ("&apos;"u8.ToArray(), '\'')];

    /// <param name="text">UTF-8.</param>
    /// <param name="target">At least as long.</param>
    /// <returns>Characters written; -1 where the text is anything but plain.</returns>
    public static int Read(ReadOnlySpan<byte> text, Span<char> target)
    {
        var written = 0;
        while (text.IndexOfAny(NotAsItStands) is >= 0 and var at)
        {
            var entity = Entity(text[at..], out var character);
            if (entity == 0 || !Decode(text[..at], target, ref written))
            {
                return -1;
            }

            target[written++] = character;
            text = text[(at + entity)..];
        }

        return Decode(text, target, ref written) ? written : -1;
    }

    /// <returns>Its length; 0 for any other.</returns>
    private static int Entity(ReadOnlySpan<byte> text, out char character)
    {
        foreach (var (entity, meant) in Entities)
        {
            if (text.StartsWith(entity))
            {
                character = meant;
                return entity.Length;
            }
        }

        character = default;
        return 0;
    }

    private static bool Decode(ReadOnlySpan<byte> text, Span<char> target, ref int written)
    {
        if (Utf8.ToUtf16(text, target[written..], out _, out var count, replaceInvalidSequences: false) != OperationStatus.Done)
        {
            return false;
        }

        var isText = count == text.Length || !target.Slice(written, count).ContainsAny(NoCharacters);
        written += count;
        return isText;
    }
}
