using System.Text;

namespace JdPartnership.Data.Common;

/// <summary>Order of normalised texts, which both providers compare without regard to any language.</summary>
internal static class TextOrder
{
    private const int FirstSurrogate = 0xD800;
    private const int BehindSurrogates = 0xE000;
    private const int LastRune = 0x10FFFF;

    /// <summary>The first text behind all that begin with this one, whether bytes of UTF-8 are compared or units of UTF-16.</summary>
    /// <param name="beginning">Not empty.</param>
    public static string Behind(string beginning)
    {
        var last = beginning.EnumerateRunes().Last();
        var next = last.Value + 1 == FirstSurrogate ? BehindSurrogates : Math.Min(last.Value + 1, LastRune);
        return beginning[..^last.Utf16SequenceLength] + new Rune(next);
    }
}
