using System.Diagnostics;
using System.Text;
using JdPartnership.TestKit.Rosters.Making;

namespace JdPartnership.Documents.Tests.Rosters.Corpus;

/// <summary>Workbooks as LibreOffice writes them, converted while the test runs (eng/test.sh installs it).</summary>
public sealed class LibreOfficeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("jdpartnership-calc-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Workbooks_OfLibreOffice_AreReadAsExpected()
    {
        await File.WriteAllTextAsync(Path.Combine(_folder, "flat.fods"), Flat());
        await File.WriteAllBytesAsync(Path.Combine(_folder, "inline.xlsx"), new RawWorkbook().Sheet(Students.Rows()).Bytes());
        await ConvertAsync("flat.fods", "inline.xlsx");

        Assert.Equal(["2 " + Students.FirstRead + " !End.FormulaValue", "3 " + Students.SecondRead + " !.HiddenRow"], Lines("flat"));
        Assert.Equal(Students.BothRead, Lines("inline"));
    }

    private IReadOnlyList<string> Lines(string name) => ReadRoster.LinesOrRefusal(File.ReadAllBytes(Path.Combine(_folder, "out", name + ".xlsx")), name + ".xlsx");

    private async Task ConvertAsync(params string[] files)
    {
        string[] arguments =
        [
            "-env:UserInstallation=" + new Uri(Path.Combine(_folder, "profile")).AbsoluteUri, "--headless", "--norestore", "--nolockcheck", "--convert-to", "xlsx:Calc MS Excel 2007 XML",
            "--outdir", Path.Combine(_folder, "out"), .. files.Select(f => Path.Combine(_folder, f)),
        ];
        var start = new ProcessStartInfo("soffice", arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var texts = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, string.Concat(texts));
    }

    private static string Flat()
    {
        var rows = new StringBuilder();
        rows.Append("<table:table-row>").AppendJoin("", Students.Headers.Select(h => Text((string)h))).Append("</table:table-row>");
        rows.Append("<table:table-row>").AppendJoin("", Students.First.Take(3).Select(v => Text((string)v))).Append(Day("2026-03-01", "")).Append(Day("2026-08-31", " table:formula=\"of:=[.D2]+183\"")).Append("</table:table-row>");
        rows.Append("<table:table-row table:visibility=\"collapse\">").AppendJoin("", Students.Second.Select(v => Text((string)v))).Append("</table:table-row>");
        return $"""
            <?xml version="1.0" encoding="UTF-8"?>
            <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:automatic-styles><number:date-style style:name="N1"><number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/></number:date-style><style:style style:name="d" style:family="table-cell" style:data-style-name="N1"/></office:automatic-styles><office:body><office:spreadsheet><table:table table:name="名册">{rows}</table:table></office:spreadsheet></office:body></office:document>
            """;
    }

    private static string Text(string text) => $"""<table:table-cell office:value-type="string"><text:p>{text}</text:p></table:table-cell>""";

    private static string Day(string day, string formula) => $"""<table:table-cell table:style-name="d" office:value-type="date" office:date-value="{day}"{formula}><text:p>{day}</text:p></table:table-cell>""";
}
