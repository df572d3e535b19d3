using System.IO.Compression;
using System.Text;

namespace JdPartnership.TestKit.Rosters.Making;

/// <summary>A workbook put together by hand, part by part, so that it can be as odd as those of any producer.</summary>
public sealed class RawWorkbook
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    public const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string StrictOffice = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private readonly List<(string Name, string Markup, bool IsHidden)> _sheets = [];
    private readonly List<(string Name, byte[] Bytes)> _extra = [];

    public string WorkbookPart { get; init; } = "xl/workbook.xml";

    public string SheetFolder { get; init; } = "xl/worksheets/";

    public string TextsPart { get; init; } = "xl/sharedStrings.xml";

    public string StylesPart { get; init; } = "xl/styles.xml";

    /// <summary>Targets as absolute names, with a slash in front.</summary>
    public bool IsAbsolute { get; init; }

    public bool IsStrict { get; init; }

    public string? WorkbookProperties { get; init; }

    public string MainType { get; init; } = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    /// <summary>Markup of the table of shared texts, or none.</summary>
    public string? Texts { get; set; }

    public string? Styles { get; set; }

    public CompressionLevel Level { get; init; } = CompressionLevel.Fastest;

    /// <param name="rows">What stands inside sheetData.</param>
    /// <param name="behind">What follows it.</param>
    /// <param name="before">What goes before it.</param>
    public RawWorkbook Sheet(string rows, string name = "Sheet1", bool isHidden = false, string behind = "", string before = "") =>
        RawSheet($"""<worksheet xmlns="{(IsStrict ? StrictMain : Main)}">{before}<sheetData>{rows}</sheetData>{behind}</worksheet>""", name, isHidden);

    public RawWorkbook RawSheet(string markup, string name = "Sheet1", bool isHidden = false)
    {
        _sheets.Add((name, markup, isHidden));
        return this;
    }

    public RawWorkbook Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    public RawWorkbook Part(string name, byte[] bytes)
    {
        _extra.Add((name, bytes));
        return this;
    }

    public byte[] Bytes()
    {
        var parts = new List<(string Name, byte[] Bytes)>
        {
            ("[Content_Types].xml", Utf8(ContentTypes())),
            ("_rels/.rels", Utf8(Relationships([("rId1", "officeDocument", Absolute(WorkbookPart, ""))]))),
            (WorkbookPart, Utf8(Workbook())),
        };
        var folder = WorkbookPart[..(WorkbookPart.LastIndexOf('/') + 1)];
        var related = _sheets.Select((_, i) => ($"rId{i + 1}", "worksheet", Absolute(SheetPart(i), folder))).ToList();
        for (var i = 0; i < _sheets.Count; i++)
        {
            parts.Add((SheetPart(i), Utf8(_sheets[i].Markup)));
        }

        Add(parts, related, "sharedStrings", TextsPart, Texts, folder);
        Add(parts, related, "styles", StylesPart, Styles, folder);
        parts.Add(($"{folder}_rels/{WorkbookPart[folder.Length..]}.rels", Utf8(Relationships(related))));
        return Zip([.. parts, .. _extra], Level);
    }

    public static byte[] Zip(IReadOnlyList<(string Name, byte[] Bytes)> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in parts)
            {
                using var part = zip.CreateEntry(name, level).Open();
                part.Write(bytes);
            }
        }

        return file.ToArray();
    }

    private void Add(List<(string Name, byte[] Bytes)> parts, List<(string Id, string Kind, string Target)> related, string kind, string name, string? markup, string folder)
    {
        if (markup is not null)
        {
            parts.Add((name, Utf8(markup)));
            related.Add(($"rId{kind}", kind, Absolute(name, folder)));
        }
    }

    private string SheetPart(int index) => $"{SheetFolder}sheet{index + 1}.xml";

    /// <summary>From the folder of the source, or from the root.</summary>
    private string Absolute(string part, string folder) =>
        IsAbsolute ? "/" + part : part.StartsWith(folder, StringComparison.Ordinal) ? part[folder.Length..] : "../" + part;

    private string Relationships(IEnumerable<(string Id, string Kind, string Target)> all) =>
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"""
        + string.Concat(all.Select(r => $"""<Relationship Id="{r.Id}" Type="{(IsStrict ? StrictOffice : Office)}/{r.Kind}" Target="{r.Target}"/>"""))
        + "</Relationships>";

    private string ContentTypes() =>
        $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/{WorkbookPart}" ContentType="{MainType}"/></Types>
        """;

    private string Workbook() =>
        $"""<workbook xmlns="{(IsStrict ? StrictMain : Main)}" xmlns:r="{(IsStrict ? StrictOffice : Office)}">{WorkbookProperties}<sheets>"""
        + string.Concat(_sheets.Select((s, i) => $"""<sheet name="{s.Name}" sheetId="{i + 1}"{(s.IsHidden ? " state=\"hidden\"" : "")} r:id="rId{i + 1}"/>"""))
        + "</sheets></workbook>";

    private static byte[] Utf8(string text) => Encoding.UTF8.GetBytes(text);
}
