using System.Globalization;
using System.IO.Compression;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Identities;
using JdPartnership.Documents.Reports;

namespace JdPartnership.Benchmarks.Rosters;

/// <summary>A lawful roster as Excel writes it: shared texts, dates as serials with a style, 28 columns.</summary>
internal static class RosterFile
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    /// <summary>2026-03-01 in the 1900 system.</summary>
    private const int FirstSerial = 46082;

    /// <summary>Of the stay, counted from the first.</summary>
    private const int LastDay = 150;

    /// <param name="path">Where to.</param>
    /// <param name="rows">How many students.</param>
    /// <param name="firstPerson">Number of the first: files of other numbers name other people.</param>
    /// <param name="wrongEvery">One of so many has an identity number with a wrong check digit; 0 for none.</param>
    public static void Write(string path, int rows, int firstPerson = 0, int wrongEvery = 0)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        Part(zip, "[Content_Types].xml", $"""<Types xmlns="{Package}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>""");
        Part(zip, "_rels/.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/officeDocument" Target="xl/workbook.xml"/></Relationships>""");
        Part(zip, "xl/workbook.xml", $"""<workbook xmlns="{Main}" xmlns:r="{Office}"><sheets><sheet name="名册" sheetId="1" r:id="r1"/></sheets></workbook>""");
        Part(zip, "xl/_rels/workbook.xml.rels", $"""<Relationships xmlns="{Package}/relationships"><Relationship Id="r1" Type="{Office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="r2" Type="{Office}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="r3" Type="{Office}/styles" Target="styles.xml"/></Relationships>""");
        Part(zip, "xl/styles.xml", $"""<styleSheet xmlns="{Main}"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>""");
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        WriteSheet(zip, rows, texts, row => Values(firstPerson + row, wrongEvery > 0 && row % wrongEvery == 0));
        using var part = new StreamWriter(zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Optimal).Open());
        part.Write($"""<sst xmlns="{Main}" uniqueCount="{texts.Count}">""");
        foreach (var text in texts.Keys)
        {
            part.Write($"<si><t>{text}</t></si>");
        }

        part.Write("</sst>");
    }

    private static void WriteSheet(ZipArchive zip, int rows, Dictionary<string, int> texts, Func<int, Func<RosterColumnDefinition, object>> valuesOf)
    {
        using var part = new StreamWriter(zip.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Optimal).Open());
        part.Write($"""<worksheet xmlns="{Main}"><dimension ref="A1:AB{rows + 1}"/><sheetData>""");
        for (var row = 0; row <= rows; row++)
        {
            part.Write(string.Create(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\" spans=\"1:28\">"));
            var values = row == 0 ? definition => definition.Header : valuesOf(row);
            foreach (var definition in RosterColumns.All)
            {
                var reference = ColumnName.Of((int)definition.Column) + (row + 1).ToString(CultureInfo.InvariantCulture);
                part.Write(values(definition) switch
                {
                    int serial => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" s=\"1\"><v>{serial}</v></c>"),
                    decimal yuan => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\"><v>{yuan}</v></c>"),
                    var text => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{reference}\" t=\"s\"><v>{Index(texts, (string)text)}</v></c>"),
                });
            }

            part.Write("</row>");
        }

        part.Write("</sheetData></worksheet>");
    }

    /// <summary>A text, a day as its serial, or yuan.</summary>
    private static Func<RosterColumnDefinition, object> Values(int person, bool isWrong) => definition => definition.Column switch
    {
        RosterColumn.Name => "学生" + string.Concat(person.ToString(CultureInfo.InvariantCulture).Select(digit => (char)('甲' + (digit - '0')))),
        RosterColumn.IdNumber => Number(person, isWrong),
        RosterColumn.Phone => string.Create(CultureInfo.InvariantCulture, $"138{person:00000000}"),
        RosterColumn.StudentNumber or RosterColumn.AgreementNumber or RosterColumn.PolicyNumber => string.Create(CultureInfo.InvariantCulture, $"{definition.Column}{person:000000}").ToUpperInvariant(),
        RosterColumn.ClassName or RosterColumn.CollegeMentor or RosterColumn.Remark => string.Create(CultureInfo.InvariantCulture, $"{definition.Header}{person % 400}"),
        RosterColumn.Start => FirstSerial + (person % 30),
        RosterColumn.End or RosterColumn.PolicyEnd => FirstSerial + LastDay + (person % 30),
        RosterColumn.PolicyStart => FirstSerial,
        RosterColumn.AgreementSignedOn or RosterColumn.SafetyTrainedOn => FirstSerial - 10 + (person % 10),
        RosterColumn.MonthlyPay => 3000.5m + (person % 900),
        _ => definition.Example,
    };

    /// <summary>With the check digit of GB 11643, or a wrong one.</summary>
    private static string Number(int person, bool isWrong)
    {
        var body = string.Create(CultureInfo.InvariantCulture, $"320000{new DateOnly(2005, 1, 1).AddDays(person / 1000):yyyyMMdd}{person % 1000:000}");
        var check = IdentityNumber.CheckOf(body);
        return body + (!isWrong ? check : check == '1' ? '2' : '1');
    }

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
