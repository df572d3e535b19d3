using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;
using JdPartnership.Documents.Workbooks.Rosters.Plain;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>
/// The rows of one sheet, in one pass. As long as they are plain they are read without a parser; from the first that is not, and behind
/// the rows, an XmlReader goes on, to the end of the part, so that all of it is proved.
/// </summary>
internal static class SheetRows
{
    public static IEnumerable<SheetRow> Read(Stream part, CellSource source, MergedColumns merged, RosterFileLimits limits)
    {
        var count = 0;
        foreach (var row in All(part, source, new RowCells(merged, limits), new CharBuffer(limits.CellCharacters)))
        {
            if (++count > limits.Rows)
            {
                throw new RosterFileRefusedException(FileRefusal.TooManyRows, limits.Rows);
            }

            yield return row;
        }
    }

    private static IEnumerable<SheetRow> All(Stream part, CellSource source, RowCells cells, CharBuffer value)
    {
        using var bytes = new PartBytes(part);
        if (PlainHead.TakeOfSheet(bytes) is { } head)
        {
            var plain = new PlainRows(bytes, head, cells, source, value);
            while (plain.Next() is { } row)
            {
                yield return row;
            }

            bytes.PutBack(head.Bytes);
        }

        using var xml = PartXml.Open(bytes);
        var rows = new XmlRows(xml, cells, source, value);
        while (rows.Next() is { } row)
        {
            yield return row;
        }
    }
}
