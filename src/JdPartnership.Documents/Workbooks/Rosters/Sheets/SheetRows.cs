using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>The rows of one sheet, in one pass of an XmlReader; nothing but the row at hand is kept.</summary>
internal sealed class SheetRows
{
    private const string Transitional = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private readonly XmlReader _xml;
    private readonly CellSource _source;
    private readonly MergedColumns _merged;
    private readonly RosterFileLimits _limits;
    private readonly CharBuffer _value;
    private readonly CharBuffer _attribute = new(64);
    private readonly SheetCell[] _cells;
    private readonly Dictionary<int, (int Row, SheetCell Cell)> _heads = [];
    private readonly string _main;
    private readonly (string Row, string Cell, string Value, string Inline, string Formula, string R, string S, string T, string Hidden) _names;
    private int _width;
    private int _lastRow;

    private SheetRows(XmlReader xml, CellSource source, MergedColumns merged, RosterFileLimits limits)
    {
        (_xml, _source, _merged, _limits) = (xml, source, merged, limits);
        _value = new(limits.CellCharacters);
        _cells = new SheetCell[limits.Columns];
        string Name(string text) => xml.NameTable.Add(text);
        _names = (Name("row"), Name("c"), Name("v"), Name("is"), Name("f"), Name("r"), Name("s"), Name("t"), Name("hidden"));
        while (_xml.Next() && _xml.NodeType != XmlNodeType.Element)
        {
        }

        _main = _xml.NamespaceURI;
        if (_xml.LocalName != "worksheet" || _main is not (Transitional or Strict))
        {
            throw Broken();
        }
    }

    public static IEnumerable<SheetRow> Read(Stream part, CellSource source, MergedColumns merged, RosterFileLimits limits)
    {
        using var xml = PartXml.Open(part);
        var rows = new SheetRows(xml, source, merged, limits);
        var count = 0;
        while (rows.Next() is { } row)
        {
            if (++count > limits.Rows)
            {
                throw new RosterFileRefusedException(FileRefusal.TooManyRows, limits.Rows);
            }

            yield return row;
        }
    }

    private static RosterFileRefusedException Broken() => new(FileRefusal.Broken);

    /// <summary>The next row that holds anything; reads the part to its end, so that its checksum is proved.</summary>
    private SheetRow? Next()
    {
        while (_xml.Next())
        {
            if (_xml.NodeType == XmlNodeType.Element && Is(_names.Row) && Row() is { } row)
            {
                return row;
            }
        }

        return null;
    }

    private bool Is(string name) => ReferenceEquals(_xml.LocalName, name) && ReferenceEquals(_xml.NamespaceURI, _main);

    private SheetRow? Row()
    {
        var (number, isHidden) = RowAttributes();
        if (number <= _lastRow || number > CellReference.LastRow)
        {
            throw Broken();
        }

        _lastRow = number;
        _width = 0;
        Array.Clear(_cells);
        if (!_xml.IsEmptyElement)
        {
            var depth = _xml.Depth;
            var column = -1;
            while (_xml.Next() && _xml.Depth > depth)
            {
                if (_xml.NodeType == XmlNodeType.Element && Is(_names.Cell))
                {
                    column = Cell(column, number);
                }
            }
        }

        if (_width == 0)
        {
            return null;
        }

        FillMerged(number);
        return new(number, isHidden, _cells[.._width]);
    }

    private (int Number, bool IsHidden) RowAttributes()
    {
        var (number, isHidden) = (_lastRow + 1, false);
        while (_xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(_xml.LocalName, _names.R) && _xml.Prefix.Length == 0)
            {
                number = int.TryParse(Attribute(), out var written) ? written : throw Broken();
            }
            else if (ReferenceEquals(_xml.LocalName, _names.Hidden))
            {
                isHidden = Attribute() is "1" or "true";
            }
        }

        _xml.MoveToElement();
        return (number, isHidden);
    }

    /// <returns>Its column.</returns>
    private int Cell(int previous, int row)
    {
        var (column, style, type) = (previous + 1, 0, CellType.Number);
        while (_xml.MoveToNextAttribute())
        {
            var name = _xml.LocalName;
            if (ReferenceEquals(name, _names.R))
            {
                var reference = CellReference.Read(Attribute());
                column = reference.Row == row ? reference.Column : throw Broken();
            }
            else if (ReferenceEquals(name, _names.S))
            {
                style = int.TryParse(Attribute(), out var written) ? written : 0;
            }
            else if (ReferenceEquals(name, _names.T))
            {
                type = TypeOf(Attribute());
            }
        }

        _xml.MoveToElement();
        if (_xml.IsEmptyElement)
        {
            return column;
        }

        var (hasValue, isFormula) = Content(ref type);
        Keep(column, hasValue || isFormula ? _source.Cell(type, style, column, isFormula, hasValue, _value) : default);
        return column;
    }

    private (bool HasValue, bool IsFormula) Content(ref CellType type)
    {
        var (hasValue, isFormula, depth) = (false, false, _xml.Depth);
        _value.Clear();
        while (_xml.Next() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (Is(_names.Value))
            {
                hasValue = ReadValue();
            }
            else if (Is(_names.Inline))
            {
                RichText.Read(_xml, _value);
                (hasValue, type) = (true, CellType.Text);
            }
            else if (Is(_names.Formula))
            {
                isFormula = true;
            }
        }

        return (hasValue, isFormula);
    }

    private bool ReadValue()
    {
        _value.Clear();
        if (_xml.IsEmptyElement)
        {
            return false;
        }

        while (_xml.Next() && _xml.NodeType != XmlNodeType.EndElement)
        {
            if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace)
            {
                _value.Append(_xml);
            }
        }

        return true;
    }

    private void Keep(int column, SheetCell cell)
    {
        if (cell.IsEmpty && !cell.IsFormula)
        {
            return;
        }

        if ((uint)column >= (uint)_cells.Length)
        {
            throw new RosterFileRefusedException(FileRefusal.TooManyColumns, _limits.Columns);
        }

        if (_cells[column] != default)
        {
            throw Broken();
        }

        _cells[column] = cell;
        _width = Math.Max(_width, column + 1);
    }

    /// <summary>Below the first row of a merged area its cells are empty in the file, and hold its value to whoever looks at it.</summary>
    private void FillMerged(int row)
    {
        if (!_merged.Any)
        {
            return;
        }

        foreach (var column in _merged.Columns)
        {
            var first = _merged.FirstRowOf(column, row);
            if (first == row)
            {
                _heads[column] = (row, _cells[column]);
            }
            else if (first > 0 && _cells[column].IsEmpty && _heads.TryGetValue(column, out var head) && head.Row == first && !head.Cell.IsEmpty)
            {
                _cells[column] = head.Cell;
                _width = Math.Max(_width, column + 1);
            }
        }
    }

    private ReadOnlySpan<char> Attribute()
    {
        _attribute.Clear();
        _attribute.Append(_xml);
        return _attribute.Text;
    }

    private static CellType TypeOf(ReadOnlySpan<char> text) => text switch
    {
        "s" => CellType.SharedText,
        "str" or "inlineStr" => CellType.Text,
        "b" => CellType.Boolean,
        "e" => CellType.Error,
        "d" => CellType.IsoDate,
        "n" => CellType.Number,
        _ => throw Broken(),
    };
}
