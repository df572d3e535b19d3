using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>Shared texts as nearly every program writes them.</summary>
internal sealed class PlainTexts(PartBytes part, CharBuffer buffer)
{
    /// <summary>Leaves the next text in the buffer.</summary>
    /// <returns>False where a whole parser has to go on.</returns>
    public bool Next()
    {
        buffer.Clear();
        part.LookAhead();
        var markup = new PlainMarkup(part.Ahead, []);
        if (!markup.Skip("<si>"u8))
        {
            return false;
        }

        var start = markup.Position;
        var length = part.LengthTo("</si>"u8);
        markup = new PlainMarkup(part.Ahead[..length], [], Math.Min(start, length));
        if (!PlainRichText.Read(ref markup, "</si>"u8, buffer))
        {
            return false;
        }

        part.Take(markup.Position);
        return true;
    }
}
