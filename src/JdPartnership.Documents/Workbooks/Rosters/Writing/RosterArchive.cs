using System.IO.Compression;
using JdPartnership.Documents.Markup;
using JdPartnership.Documents.Packaging;

namespace JdPartnership.Documents.Workbooks.Rosters.Writing;

/// <summary>A workbook written straight to its stream: sheet by sheet, in the order they were named, nothing of clock or user in it.</summary>
internal sealed class RosterArchive : IDisposable
{
    private const string Sheets = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static readonly DateTimeOffset EntryTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly byte[] Styles = EmbeddedPart.Read("roster-styles.xml");

    private readonly ZipArchive _zip;
    private int _written;

    /// <param name="target">Left open.</param>
    /// <param name="names">Of the sheets; a name after the <paramref name="visible"/> first ones is hidden.</param>
    public RosterArchive(Stream target, int visible, params IReadOnlyList<string> names)
    {
        _zip = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true);
        Add("[Content_Types].xml", xml => ContentTypes(xml, names.Count));
        Add("_rels/.rels", xml => xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdWorkbook" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>
            """));
        Add("xl/workbook.xml", xml => Workbook(xml, names, visible));
        Add("xl/_rels/workbook.xml.rels", xml => Relationships(xml, names.Count));
        Add("xl/styles.xml", xml => xml.Raw(Styles));
    }

    public void Sheet(Action<RosterSheetWriter> write)
    {
        using var part = OpenSheet();
        using var sheet = new RosterSheetWriter(part);
        write(sheet);
    }

    /// <summary>The same for rows that are still being read while they are written.</summary>
    public async Task SheetAsync(Func<RosterSheetWriter, Task> write)
    {
        await using var part = OpenSheet();
        using var sheet = new RosterSheetWriter(part);
        await write(sheet);
    }

    /// <summary>The part of the next sheet, for whoever writes it row by row; one at a time.</summary>
    public Stream OpenSheet() => Open($"xl/worksheets/sheet{++_written}.xml");

    public void Dispose() => _zip.Dispose();

    private void Add(string name, Action<MarkupWriter> write)
    {
        using var markup = new MarkupWriter(4096);
        write(markup);
        using var part = Open(name);
        part.Write(markup.Written);
    }

    private Stream Open(string name)
    {
        var entry = _zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = EntryTime;
        return entry.Open();
    }

    private static void ContentTypes(MarkupWriter xml, int sheets)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="{Sheets}sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{Sheets}styles+xml"/>
            """);
        for (var number = 1; number <= sheets; number++)
        {
            xml.Write($"""<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{Sheets}worksheet+xml"/>""");
        }

        xml.Raw("</Types>"u8);
    }

    private static void Workbook(MarkupWriter xml, IReadOnlyList<string> names, int visible)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="{Office}"><sheets>
            """);
        for (var i = 0; i < names.Count; i++)
        {
            xml.Write($"""<sheet name="{names[i]}" sheetId="{i + 1}" state="{(i < visible ? "visible" : "hidden")}" r:id="rIdSheet{i + 1}"/>""");
        }

        xml.Raw("</sheets></workbook>"u8);
    }

    private static void Relationships(MarkupWriter xml, int sheets)
    {
        xml.Write($"""
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdStyles" Type="{Office}/styles" Target="styles.xml"/>
            """);
        for (var number = 1; number <= sheets; number++)
        {
            xml.Write($"""<Relationship Id="rIdSheet{number}" Type="{Office}/worksheet" Target="worksheets/sheet{number}.xml"/>""");
        }

        xml.Raw("</Relationships>"u8);
    }
}
