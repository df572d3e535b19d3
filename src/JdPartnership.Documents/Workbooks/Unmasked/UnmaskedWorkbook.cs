using System.Globalization;
using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Documents.Reports.Xlsx;
using JdPartnership.Documents.Workbooks.Rosters.Writing;

namespace JdPartnership.Documents.Workbooks.Unmasked;

/// <summary>Rosters in clear, written as they are read: the mark as first line and as head of every printed page, then headers and rows.</summary>
public sealed class UnmaskedWorkbook : IUnmaskedWorkbook
{
    private const double ColumnWidth = 18;

    /// <summary>Excel takes no longer head or foot of a page.</summary>
    private const int LongestHead = 250;

    public async Task WriteAsync(Stream target, ExportMark mark, IReadOnlyList<ExportSheet> sheets, CancellationToken cancellationToken)
    {
        var names = new SheetNames();
        using var archive = new RosterArchive(target, sheets.Count, [.. sheets.Select(s => names.Next(s.Name))]);
        foreach (var sheet in sheets)
        {
            await archive.SheetAsync(writer => WriteAsync(writer, mark, sheet, cancellationToken));
        }
    }

    private static async Task WriteAsync(RosterSheetWriter writer, ExportMark mark, ExportSheet sheet, CancellationToken cancellationToken)
    {
        writer.Begin([.. sheet.Headers.Select(_ => (ColumnWidth, RosterStyle.Text))], isHeadFrozen: false);
        Row(writer, [mark.Line], RosterStyle.Text);
        Row(writer, sheet.Headers, RosterStyle.Head);
        await foreach (var row in sheet.Rows.WithCancellation(cancellationToken))
        {
            Row(writer, row, RosterStyle.Text);
        }

        writer.EndRows();
        writer.EveryPage("&L" + HeadOf(mark.Line), string.Create(CultureInfo.InvariantCulture, $"&L导出申请 {mark.Number}&R第 &P 页，共 &N 页"));
    }

    private static void Row(RosterSheetWriter writer, IReadOnlyList<string> texts, RosterStyle style)
    {
        writer.StartRow();
        for (var i = 0; i < texts.Count; i++)
        {
            writer.Text(i, texts[i], style == RosterStyle.Text ? RosterText.StyleOf(texts[i]) : style);
        }

        writer.EndRow();
    }

    // An ampersand begins a command there; doubled it is one.
    private static string HeadOf(string line)
    {
        var text = line.Replace("&", "&&", StringComparison.Ordinal);
        if (text.Length <= LongestHead)
        {
            return text;
        }

        var cut = text[..LongestHead];
        return (cut.Length - cut.TrimEnd('&').Length) % 2 == 0 ? cut : cut[..^1];
    }
}
