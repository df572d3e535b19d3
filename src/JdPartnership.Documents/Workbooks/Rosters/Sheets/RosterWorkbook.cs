using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Gate;
using JdPartnership.Documents.Workbooks.Rosters.Packages;

namespace JdPartnership.Documents.Workbooks.Rosters.Sheets;

/// <summary>A workbook opened for reading: its sheets, and what their cells refer to.</summary>
internal sealed class RosterWorkbook : IDisposable
{
    /// <summary>Of a text without layout: its entry and what is written in it, each opened and closed.</summary>
    private const int TagsOfText = 4;

    private readonly WorkbookPackage _package;
    private readonly RosterFileLimits _limits;
    private readonly string? _textsPart;
    private readonly Lazy<SharedTexts> _texts;
    private readonly Lazy<CellFormats> _formats;
    private readonly bool _is1904;

    private RosterWorkbook(WorkbookPackage package, RosterFileLimits limits)
    {
        _package = package;
        _limits = limits;
        var related = package.RelationshipsOf(package.Workbook);
        (Sheets, _is1904) = ReadSheets(package, related);
        _textsPart = PartOf(package, related, "sharedStrings");
        _texts = new(() => _textsPart is null ? SharedTexts.None : SharedTexts.Open(package.OpenPart(_textsPart), limits));
        _formats = new(() => PartOf(package, related, "styles") is { } part ? CellFormats.Read(package.OpenPart(part)) : CellFormats.None);
    }

    /// <summary>Worksheets in the order of their tabs.</summary>
    public IReadOnlyList<SheetEntry> Sheets { get; }

    public static RosterWorkbook Open(Stream content, RosterFileLimits limits)
    {
        var package = WorkbookPackage.Open(content, limits);
        try
        {
            return new(package, limits);
        }
        catch
        {
            package.Dispose();
            throw;
        }
    }

    /// <summary>Before anything is read of a file nobody has looked at yet.</summary>
    /// <exception cref="RosterFileRefusedException">There are more shared texts than any roster has.</exception>
    public void RefuseTextBomb()
    {
        var most = (long)_limits.SharedTexts * TagsOfText;
        if (_textsPart is not null && _package.LengthOf(_textsPart) > most)
        {
            using var part = _package.OpenPart(_textsPart);
            TagCount.RefuseAbove(most, part);
        }
    }

    /// <summary>Rows that hold anything, as they stand; to look at the first few costs no more than these.</summary>
    public IEnumerable<SheetRow> FirstRows(SheetEntry sheet) => Rows(sheet, MergedColumns.None, dateColumns: new HashSet<int>());

    /// <summary>Rows that hold anything, merged areas filled downwards.</summary>
    /// <param name="dateColumns">Columns whose plain numbers are days, too.</param>
    public IEnumerable<SheetRow> Rows(SheetEntry sheet, IReadOnlySet<int> dateColumns)
    {
        _texts.Value.ReadToEnd();
        return Rows(sheet, MergedColumns.Read(_package.OpenPart(sheet.Part), _limits.Columns), dateColumns);
    }

    private IEnumerable<SheetRow> Rows(SheetEntry sheet, MergedColumns merged, IReadOnlySet<int> dateColumns)
    {
        var cells = new CellSource(_texts.Value, _formats.Value, _is1904, dateColumns);
        return SheetRows.Read(_package.OpenPart(sheet.Part), cells, merged, _limits);
    }

    public void Dispose()
    {
        if (_texts.IsValueCreated)
        {
            _texts.Value.Dispose();
        }

        _package.Dispose();
    }

    private static string? PartOf(WorkbookPackage package, IReadOnlyList<Relationship> related, string kind) => related.FirstOrDefault(r => r.Kind == kind && package.Has(r.Target))?.Target;

    private static (List<SheetEntry> Sheets, bool Is1904) ReadSheets(WorkbookPackage package, IReadOnlyList<Relationship> related)
    {
        var (sheets, is1904) = (new List<SheetEntry>(), false);
        using var xml = PartXml.Open(package.OpenPart(package.Workbook));
        while (xml.Next())
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "workbookPr")
            {
                is1904 = IsTrue(xml.GetAttribute("date1904"));
            }
            else if (xml.LocalName == "sheet" && RelationshipId(xml) is { } id
                && related.FirstOrDefault(r => r.Id == id) is { Kind: "worksheet" } relationship && package.Has(relationship.Target))
            {
                sheets.Add(new(xml.GetAttribute("name") ?? "", xml.GetAttribute("state") is "hidden" or "veryHidden", relationship.Target));
            }
        }

        return (sheets, is1904);
    }

    /// <summary>r:id, whose namespace differs between the transitional and the strict form.</summary>
    private static string? RelationshipId(XmlReader xml)
    {
        string? id = null;
        for (var has = xml.MoveToFirstAttribute(); has; has = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.EndsWith("/relationships", StringComparison.Ordinal))
            {
                id = xml.Value;
            }
        }

        xml.MoveToElement();
        return id;
    }

    private static bool IsTrue(string? value) => value is "1" or "true" or "on";
}
