using System.Globalization;
using System.IO.Compression;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Identities;
using JdPartnership.Documents.Reports;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>A roster as Excel writes it: shared texts, dates as serials with a style, 28 columns.</summary>
internal static class RosterFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";
    private const int FirstSerial = 46082;

    public static void Write(string path, int rows)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="名册" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        WriteSheet(zip, rows, texts);
        using var part = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Optimal).Open());
        part.Write($"""<sst xmlns="{Main}" uniqueCount="{texts.Count}">""");
        foreach (var text in texts.Keys)
        {
            part.Write($"<si><t>{text}</t></si>");
        }

        part.Write("</sst>");
    }

    private static void WriteSheet(ZipArchive zip, int rows, Dictionary<string, int> texts)
    {
        using var part = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open());
        part.Write($"""<worksheet xmlns="{Main}"><dimension ref="A1:AB{rows + 1}"/><sheetData>""");
        for (var row = 0; row <= rows; row++)
        {
            part.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\" spans=\"1:28\">"));
            foreach (var definition in RosterColumns.All)
            {
                var reference = ColumnName.Of((int)definition.Column) + (row + 1).ToString(CultureInfo.InvariantCulture);
                part.Write(row > 0 && definition.Kind == ColumnKind.Date
                    ? string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"1\"><v>{FirstSerial + (row % 200)}</v></c>")
                    : row > 0 && definition.Kind == ColumnKind.Money
                        ? string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"><v>{3000 + (row % 900)}.5</v></c>")
                        : string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" t=\"s\"><v>{Index(texts, row == 0 ? definition.Header : Value(definition, row))}</v></c>"));
            }

            part.Write("</row>");
        }

        part.Write("</sheetData></worksheet>");
    }

    private static string Value(RosterColumnDefinition definition, int row) => definition.Column switch
    {
        RosterColumn.Name => string.Create(CultureInfo.InvariantCulture, $"学生{row}"),
        RosterColumn.IdNumber => Checked(string.Create(CultureInfo.InvariantCulture, $"320000{new DateOnly(2008, 1, 1).AddDays(row / 1000):yyyyMMdd}{row % 1000:000}")),
        RosterColumn.Phone => string.Create(CultureInfo.InvariantCulture, $"138{row:00000000}"),
        RosterColumn.StudentNumber or RosterColumn.AgreementNumber or RosterColumn.PolicyNumber => string.Create(CultureInfo.InvariantCulture, $"{definition.Column}{row:000000}").ToUpperInvariant(),
        RosterColumn.ClassName or RosterColumn.CollegeMentor or RosterColumn.Remark => string.Create(CultureInfo.InvariantCulture, $"{definition.Header}{row % 400}"),
        _ => definition.Example,
    };

    /// <summary>With the check digit of GB 11643: a number that ends in zeros and has a wrong one is taken for digits lost.</summary>
    private static string Checked(string body) => body + IdentityNumber.CheckOf(body);

    private static int Index(Dictionary<string, int> texts, string text)
    {
        if (!texts.TryGetValue(text, out var index))
        {
            texts.Add(text, index = texts.Count);
        }

        return index;
    }

    private static void Part(ZipArchive zip, string name, string text)
    {
        using var part = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Optimal).Open());
        part.Write(text);
    }
}
