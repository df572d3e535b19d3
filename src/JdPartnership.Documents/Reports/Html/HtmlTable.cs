using JdPartnership.Core.Reports.Content;
using JdPartnership.Documents.Markup;

namespace JdPartnership.Documents.Reports.Html;

/// <summary>Tables, in a box that scrolls sideways on a narrow screen and can be reached by keyboard.</summary>
internal static class HtmlTable
{
    public static void Write(MarkupWriter html, TableBlock table, int number)
    {
        html.Write($"<div class=\"report-table\" role=\"region\" tabindex=\"0\" aria-label=\"{Captions.Table(number)}　{table.Caption}\">\n<table>\n<caption>{Captions.Table(number)}　{table.Caption}</caption>\n<thead><tr>");
        foreach (var column in table.Columns)
        {
            html.Raw(column.IsNumber ? "<th scope=\"col\" class=\"number\">"u8 : "<th scope=\"col\">"u8);
            html.Write($"{column.Title}</th>");
        }

        html.Raw("</tr></thead>\n<tbody>\n"u8);
        foreach (var row in table.Rows)
        {
            html.Raw(row.Any(cell => cell.IsHighlighted) ? "<tr class=\"is-focus\">"u8 : "<tr>"u8);
            Cells(html, table, row);
        }

        html.Raw("</tbody>\n"u8);
        if (table.Total is { } total)
        {
            html.Raw("<tfoot>\n<tr>"u8);
            Cells(html, table, total);
            html.Raw("</tfoot>\n"u8);
        }

        html.Raw("</table>\n</div>\n"u8);
        if (table.Note is { Length: > 0 } note)
        {
            html.Write($"<p class=\"report-note\">{note}</p>\n");
        }
    }

    private static void Cells(MarkupWriter html, TableBlock table, IReadOnlyList<TableCell> cells)
    {
        for (var i = 0; i < table.Columns.Count; i++)
        {
            html.Raw(table.Columns[i].IsNumber ? "<td class=\"number\">"u8 : "<td>"u8);
            html.Raw(cells[i].IsHighlighted ? "<strong>"u8 : []);
            html.Text(cells[i].Text);
            html.Raw(cells[i].IsHighlighted ? "</strong></td>"u8 : "</td>"u8);
        }

        html.Raw("</tr>\n"u8);
    }
}
