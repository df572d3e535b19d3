using System.Xml;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters.Packages;

/// <summary>
/// The archive of a workbook, its parts found by relationships and not by the names they usually have. Opening it is the gate: what is
/// no plain XLSX is refused here.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const int MostRelationships = 2_000;
    private const string RootRelationships = "_rels/.rels";
    private const string SpreadsheetType = "spreadsheetml.sheet.main+xml";

    private static readonly (string Kind, string Refusal)[] OtherKinds =
    [
        ("macroEnabled", FileRefusal.Macros),
        ("vbaProject", FileRefusal.Macros),
        ("sheet.binary", FileRefusal.BinaryExcel),
        ("spreadsheetml.template.main+xml", FileRefusal.ExcelTemplate),
    ];

    private static readonly (string Part, string Refusal)[] ForeignParts =
    [
        ("vbaproject.bin", FileRefusal.Macros),
        ("/macrosheets/", FileRefusal.Macros),
        ("/dialogsheets/", FileRefusal.Macros),
        ("/externallinks/", FileRefusal.ExternalLinks),
        ("/embeddings/", FileRefusal.Embeddings),
        ("/activex/", FileRefusal.Embeddings),
    ];

    private readonly Stream _content;
    private readonly Dictionary<string, ZipItem> _parts;

    private WorkbookPackage(Stream content, Dictionary<string, ZipItem> parts)
    {
        _content = content;
        _parts = parts;
    }

    /// <summary>Name of the part that lists the sheets.</summary>
    public string Workbook { get; private set; } = "";

    /// <param name="content">Seekable; left open.</param>
    public static WorkbookPackage Open(Stream content, RosterFileLimits limits)
    {
        var parts = new Dictionary<string, ZipItem>(StringComparer.OrdinalIgnoreCase);
        foreach (var item in ZipDirectory.Read(content, limits))
        {
            if (!parts.TryAdd(PartNames.Normalize(item.Name), item))
            {
                throw new RosterFileRefusedException(FileRefusal.Broken);
            }
        }

        var package = new WorkbookPackage(content, parts);
        package.Identify();
        return package;
    }

    public bool Has(string part) => _parts.ContainsKey(part);

    /// <summary>Bytes of the part unpacked.</summary>
    public long LengthOf(string part) => _parts[part].Length;

    /// <exception cref="RosterFileRefusedException">There is no such part.</exception>
    public Stream OpenPart(string part) => _parts.TryGetValue(part, out var item) ? item.Open(_content) : throw new RosterFileRefusedException(FileRefusal.Broken);

    /// <summary>Those inside the archive; none where the part has no list.</summary>
    public IReadOnlyList<Relationship> RelationshipsOf(string part) => Relationships(part, PartNames.RelationshipsOf(part));

    /// <summary>The stream belongs to the caller.</summary>
    public void Dispose() => _parts.Clear();

    private void Identify()
    {
        if (!Has(ContentTypes.Part))
        {
            throw new RosterFileRefusedException(Has("mimetype") && Has("content.xml") ? FileRefusal.OpenDocument : FileRefusal.NotWorkbook);
        }

        var types = ContentTypes.Read(OpenPart(ContentTypes.Part));
        foreach (var (kind, refusal) in OtherKinds)
        {
            if (types.Mention(kind))
            {
                throw new RosterFileRefusedException(refusal);
            }
        }

        foreach (var (fragment, refusal) in ForeignParts)
        {
            if (_parts.Keys.Any(name => ("/" + name).Contains(fragment, StringComparison.OrdinalIgnoreCase)))
            {
                throw new RosterFileRefusedException(refusal);
            }
        }

        Workbook = Relationships("", RootRelationships).FirstOrDefault(r => r.Kind == "officeDocument")?.Target ?? "";
        if (!Has(Workbook) || !types.Of(Workbook).EndsWith(SpreadsheetType, StringComparison.OrdinalIgnoreCase))
        {
            throw new RosterFileRefusedException(FileRefusal.NotWorkbook);
        }
    }

    private List<Relationship> Relationships(string source, string list)
    {
        var found = new List<Relationship>();
        if (!Has(list))
        {
            return found;
        }

        using var xml = PartXml.Open(OpenPart(list));
        while (xml.Next())
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "Relationship" && xml.GetAttribute("TargetMode") != "External"
                && xml.GetAttribute("Id") is { } id && xml.GetAttribute("Type") is { } type && xml.GetAttribute("Target") is { } target)
            {
                found.Add(new(id, type[(type.LastIndexOf('/') + 1)..], PartNames.Resolve(source, target)));
            }

            if (found.Count > MostRelationships)
            {
                throw new RosterFileRefusedException(FileRefusal.Unpacked);
            }
        }

        return found;
    }
}
