using System.Globalization;
using System.Text;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Csv;

/// <summary>Records of RFC 4180 with comma, semicolon or tab, whichever the first lines hold most of; quotes inside a bare value are taken as they stand.</summary>
internal sealed class CsvRows
{
    private const int Sampled = 8 * 1024;
    private const char Quote = '"';
    private const int End = -1;

    private static readonly char[] Separators = [',', ';', '\t'];

    private readonly StreamReader _reader;
    private readonly RosterFileLimits _limits;
    private readonly StringBuilder _text = new();
    private readonly List<SheetCell> _cells = [];
    private readonly char _separator;
    private int _ahead;
    private int _number;

    private CsvRows(StreamReader reader, RosterFileLimits limits)
    {
        (_reader, _limits) = (reader, limits);
        var sample = new char[Sampled];
        var start = new string(sample, 0, _reader.ReadBlock(sample));
        _reader.BaseStream.Position = 0;
        _reader.DiscardBufferedData();
        _ahead = _reader.Read();
        if (_ahead == '\uFEFF')
        {
            _ahead = _reader.Read();
        }

        if (start.TrimStart('\uFEFF').StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            _separator = start.TrimStart('\uFEFF')["sep=".Length..].FirstOrDefault(',');
            SkipLine();
        }
        else
        {
            _separator = Separators.MaxBy(c => start.Count(s => s == c));
        }
    }

    public static IEnumerable<SheetRow> Read(Stream content, RosterFileLimits limits)
    {
        using var reader = CsvText.Open(content);
        var rows = new CsvRows(reader, limits);
        var count = 0;
        while (rows._ahead != End)
        {
            if (rows.Next() is { } row)
            {
                if (++count > limits.Rows)
                {
                    throw new RosterFileRefusedException(FileRefusal.TooManyRows, limits.Rows);
                }

                yield return row;
            }
        }
    }

    /// <summary>The next record, or <c>null</c> where it is empty.</summary>
    private SheetRow? Next()
    {
        _cells.Clear();
        _number++;
        var column = 0;
        while (true)
        {
            Keep(column++, Value());
            if (_ahead != _separator)
            {
                break;
            }

            _ahead = _reader.Read();
        }

        SkipLine();
        return _cells.Count == 0 ? null : new(_number, IsHidden: false, [.. _cells]);
    }

    private string Value()
    {
        _text.Clear();
        if (_ahead == Quote)
        {
            Quoted();
        }

        while (_ahead != End && _ahead != _separator && _ahead is not ('\r' or '\n'))
        {
            Take();
        }

        return Unwrapped(_text.ToString());
    }

    private void Quoted()
    {
        var opened = _number;
        _ahead = _reader.Read();
        while (true)
        {
            if (_ahead == End)
            {
                throw new RosterFileRefusedException(FileRefusal.QuoteOpen, opened.ToString(CultureInfo.InvariantCulture));
            }

            if (_ahead == Quote)
            {
                _ahead = _reader.Read();
                if (_ahead != Quote)
                {
                    return;
                }
            }

            Take();
        }
    }

    private void Take()
    {
        if (_text.Length >= _limits.CellCharacters)
        {
            throw new RosterFileRefusedException(FileRefusal.CellTooLong, _limits.CellCharacters);
        }

        _text.Append((char)_ahead);
        _ahead = _reader.Read();
    }

    private void Keep(int column, string value)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return;
        }

        if (column >= _limits.Columns)
        {
            throw new RosterFileRefusedException(FileRefusal.TooManyColumns, _limits.Columns);
        }

        while (_cells.Count < column)
        {
            _cells.Add(default);
        }

        _cells.Add(new(value, null, null, IsFormula: false, IsError: value is "#REF!" or "#N/A" or "#VALUE!" or "#NAME?" or "#DIV/0!" or "#NUM!" or "#NULL!"));
    }

    private void SkipLine()
    {
        while (_ahead is not (End or '\r' or '\n'))
        {
            _ahead = _reader.Read();
        }

        if (_ahead == '\r')
        {
            _ahead = _reader.Read();
        }

        if (_ahead == '\n')
        {
            _ahead = _reader.Read();
        }
    }

    /// <summary>="00123" is how a CSV tells spreadsheets to keep a code as it is; quotes around it are gone, or doubled, by now.</summary>
    private static string Unwrapped(string value) => value is ['=', Quote, .. var inner, Quote] && !inner.Contains(Quote, StringComparison.Ordinal) ? inner : value;
}
