using System.Text;
using JdPartnership.Core.Lists;

namespace JdPartnership.Documents.Workbooks;

/// <summary>CSV (RFC 4180) as spreadsheets open it: byte order mark, CRLF, and no text that would run as a formula.</summary>
public sealed class ListCsv : IListCsv
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true);

    public byte[] Write(ListTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        var text = new StringBuilder();
        Line(text, table.Columns);
        foreach (var row in table.Rows)
        {
            Line(text, row);
        }

        return [.. Utf8.Preamble, .. Utf8.GetBytes(text.ToString())];
    }

    private static void Line(StringBuilder text, IEnumerable<object?> cells) => text.AppendJoin(',', cells.Select(Cell)).Append("\r\n");

    private static string Cell(object? value)
    {
        var text = ListText.Of(value);
        var safe = value is string && FormulaStart.IsIn(text) ? "'" + text : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? '"' + safe.Replace("\"", "\"\"", StringComparison.Ordinal) + '"' : safe;
    }
}
