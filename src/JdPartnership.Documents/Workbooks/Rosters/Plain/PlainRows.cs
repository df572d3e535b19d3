using System.Buffers.Text;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters.Plain;

/// <summary>Rows as nearly every program writes them. It judges nothing: a row with anything odd about it is left to a whole parser.</summary>
internal sealed class PlainRows(PartBytes part, PlainHead head, RowCells cells, CellSource source, CharBuffer value)
{
    private const int MostDigits = 7;

    /// <summary>The next row that holds anything; <c>null</c> where a whole parser has to go on.</summary>
    public SheetRow? Next()
    {
        while (TryRow(out var row))
        {
            if (row is not null)
            {
                return row;
            }
        }

        return null;
    }

    private bool TryRow(out SheetRow? row)
    {
        row = null;
        part.LookAhead();
        var markup = new PlainMarkup(part.Ahead, head.Prefixed);
        if (!markup.IsAt("<row"u8) || !markup.Open("<row".Length, out var isEmpty) || !Attributes(ref markup, out var number, out var isHidden))
        {
            return false;
        }

        cells.Begin();
        if (!isEmpty && !Cells(ref markup, number))
        {
            return false;
        }

        part.Take(markup.Position);
        row = cells.End(number, isHidden);
        return true;
    }

    private bool Attributes(ref PlainMarkup markup, out int number, out bool isHidden)
    {
        (number, isHidden) = (cells.Last + 1, false);
        for (var i = 0; i < markup.AttributeCount; i++)
        {
            var name = markup.AttributeName(i);
            var text = markup.AttributeValue(i);
            if (name.SequenceEqual("r"u8) && !Number(text, out number))
            {
                return false;
            }

            isHidden |= name.SequenceEqual("hidden"u8) && (text.SequenceEqual("1"u8) || text.SequenceEqual("true"u8));
        }

        return cells.MayFollow(number);
    }

    private bool Cells(ref PlainMarkup markup, int number)
    {
        var start = markup.Position;
        var length = part.LengthTo("</row>"u8);
        if (length < start)
        {
            return false;
        }

        // Looking further has moved the bytes.
        markup = new PlainMarkup(part.Ahead[..length], head.Prefixed, start);
        var column = -1;
        while (markup.IsAt("<c"u8))
        {
            if (!Cell(ref markup, number, ref column))
            {
                return false;
            }
        }

        return markup.Skip("</row>"u8);
    }

    private bool Cell(ref PlainMarkup markup, int row, ref int column)
    {
        column++;
        if (!markup.Open("<c".Length, out var isEmpty) || !Attributes(ref markup, row, ref column, out var style, out var type))
        {
            return false;
        }

        if (isEmpty)
        {
            return true;
        }

        var isFormula = markup.IsAt("<f"u8);
        if ((isFormula && !Content(ref markup, "<f"u8, "</f>"u8, out _)) || !Value(ref markup, ref type, out var hasValue) || !markup.Skip("</c>"u8))
        {
            return false;
        }

        cells.Keep(column, hasValue || isFormula ? source.Cell(type, style, column, isFormula, hasValue, value) : default);
        return true;
    }

    private static bool Attributes(ref PlainMarkup markup, int row, ref int column, out int style, out CellType type)
    {
        (style, type) = (0, CellType.Number);
        for (var i = 0; i < markup.AttributeCount; i++)
        {
            if (markup.AttributeName(i) is not [var name])
            {
                continue;
            }

            var text = markup.AttributeValue(i);
            var isSound = name switch
            {
                (byte)'r' => Place(text, row, out column),
                (byte)'s' => Number(text, out style),
                (byte)'t' => Type(text, out type),
                _ => true,
            };
            if (!isSound)
            {
                return false;
            }
        }

        return true;
    }

    private bool Value(ref PlainMarkup markup, ref CellType type, out bool hasValue)
    {
        value.Clear();
        hasValue = false;
        if (markup.IsAt("<v"u8))
        {
            return Content(ref markup, "<v"u8, "</v>"u8, out hasValue);
        }

        if (!markup.IsAt("<is"u8))
        {
            return true;
        }

        (hasValue, type) = (true, CellType.Text);
        return markup.Open("<is".Length, out var isEmpty) && (isEmpty || PlainRichText.Read(ref markup, "</is>"u8, value));
    }

    private bool Content(ref PlainMarkup markup, ReadOnlySpan<byte> start, ReadOnlySpan<byte> end, out bool hasContent)
    {
        value.Clear();
        var isSound = markup.Open(start.Length, out var isEmpty);
        hasContent = !isEmpty;
        return isSound && (isEmpty || (markup.Text(value) && markup.Skip(end)));
    }

    private static bool Place(ReadOnlySpan<byte> text, int row, out int column)
    {
        (column, var written) = CellReference.Read(text);
        return written == row;
    }

    private static bool Number(ReadOnlySpan<byte> text, out int number) =>
        Utf8Parser.TryParse(text, out number, out var read) && read == text.Length && read <= MostDigits && text[0] is >= (byte)'0' and <= (byte)'9';

    private static bool Type(ReadOnlySpan<byte> text, out CellType type)
    {
        type = text.SequenceEqual("s"u8) ? CellType.SharedText
            : text.SequenceEqual("str"u8) || text.SequenceEqual("inlineStr"u8) ? CellType.Text
            : text.SequenceEqual("b"u8) ? CellType.Boolean
            : text.SequenceEqual("e"u8) ? CellType.Error
            : text.SequenceEqual("d"u8) ? CellType.IsoDate
            : CellType.Number;
        return type != CellType.Number || text.SequenceEqual("n"u8);
    }
}
