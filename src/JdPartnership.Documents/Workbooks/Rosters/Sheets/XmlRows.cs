using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>Rows of any markup there may be, by an XmlReader.</summary>
internal sealed class XmlRows
{
    private readonly XmlReader _xml;
    private readonly RowCells _cells;
    private readonly CellSource _source;
    private readonly CharBuffer _value;
    private readonly CharBuffer _attribute = new(64);
    private readonly string _main;
    private readonly (string Row, string Cell, string Value, string Inline, string Formula, string R, string S, string T, string Hidden) _names;

    public XmlRows(XmlReader xml, RowCells cells, CellSource source, CharBuffer value)
    {
        (_xml, _cells, _source, _value) = (xml, cells, source, value);
        string Name(string text) => xml.NameTable.Add(text);
        _names = (Name("row"), Name("c"), Name("v"), Name("is"), Name("f"), Name("r"), Name("s"), Name("t"), Name("hidden"));
        while (_xml.Next() && _xml.NodeType != XmlNodeType.Element)
        {
        }

        _main = _xml.NamespaceURI;
        if (_xml.LocalName != "worksheet" || !SheetNamespaces.IsMain(_main))
        {
            throw Broken();
        }
    }

    /// <summary>The next row that holds anything; reads the part to its end, so that its checksum is proved.</summary>
    public SheetRow? Next()
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
        if (!_cells.MayFollow(number))
        {
            throw Broken();
        }

        _cells.Begin();
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

        return _cells.End(number, isHidden);
    }

    private (int Number, bool IsHidden) RowAttributes()
    {
        var (number, isHidden) = (_cells.Last + 1, false);
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
        _cells.Keep(column, hasValue || isFormula ? _source.Cell(type, style, column, isFormula, hasValue, _value) : default);
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

    private static RosterFileRefusedException Broken() => new(FileRefusal.Broken);
}
