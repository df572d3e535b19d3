using System.IO.Compression;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters;

namespace JdPartnership.Benchmarks.RosterReading;

/// <summary>One roster read as an upload reads it, and the least that any reader of its parts must do.</summary>
public static class RosterReading
{
    /// <summary>Gate, headers, rows and typing of every cell.</summary>
    /// <returns>Rows.</returns>
    public static int Whole(string file)
    {
        using var content = File.OpenRead(file);
        var reader = new RosterReader(new RosterFileLimits());
        var mapping = reader.ReadHeaders(content, "roster.xlsx")[0].Recognised;
        var parser = new RosterRowParser(mapping);
        var typed = 0;
        foreach (var row in reader.ReadRows(content, "roster.xlsx", mapping))
        {
            var parsed = parser.Parse(row);
            typed += parsed.Row.Start is not null && parsed.Row.IdNumber is not null && parsed.Findings.Count == 0 ? 1 : throw new InvalidOperationException(parsed.Findings[0].Code);
        }

        return typed;
    }

    /// <summary>The floor: a bare XmlReader pass over the same parts.</summary>
    /// <returns>Nodes.</returns>
    public static int Bare(string file)
    {
        using var zip = ZipFile.OpenRead(file);
        return Nodes(zip, "xl/sharedStrings.xml") + Nodes(zip, "xl/worksheets/sheet1.xml");
    }

    private static int Nodes(ZipArchive zip, string part)
    {
        using var stream = zip.GetEntry(part)!.Open();
        using var xml = XmlReader.Create(stream);
        var nodes = 0;
        while (xml.Read())
        {
            nodes++;
        }

        return nodes;
    }
}
