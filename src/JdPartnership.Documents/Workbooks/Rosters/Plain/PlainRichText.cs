using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>Text of si or is, in runs or not. A phonetic guide is left to a whole parser.</summary>
internal static class PlainRichText
{
    /// <summary>Adds the text up to and including the end tag.</summary>
    public static bool Read(ref PlainMarkup markup, ReadOnlySpan<byte> end, CharBuffer buffer)
    {
        while (!markup.Skip(end))
        {
            var isSound = markup.Skip("<r>"u8) ? Run(ref markup, buffer)
                : markup.IsAt("<phoneticPr"u8) ? markup.SkipEmpty()
                : Text(ref markup, buffer);
            if (!isSound)
            {
                return false;
            }
        }

        return true;
    }

    private static bool Run(ref PlainMarkup markup, CharBuffer buffer)
    {
        if (markup.Skip("<rPr>"u8))
        {
            while (!markup.Skip("</rPr>"u8))
            {
                if (!markup.SkipEmpty())
                {
                    return false;
                }
            }
        }

        return Text(ref markup, buffer) && markup.Skip("</r>"u8);
    }

    private static bool Text(ref PlainMarkup markup, CharBuffer buffer) =>
        markup.IsAt("<t"u8) && markup.Open("<t".Length, out var isEmpty) && (isEmpty || (markup.Text(buffer) && markup.Skip("</t>"u8)));
}
