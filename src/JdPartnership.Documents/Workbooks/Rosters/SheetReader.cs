using System.Text;
using System.Xml;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Csv;
using JdPartnership.Documents.Workbooks.Rosters.Gate;
using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters;

/// <summary>Workbooks and CSV behind one gate, by streaming; what a parser cannot make sense of is a refused file, never an exception of its own.</summary>
public sealed class SheetReader(RosterFileLimits limits) : ISheetReader
{
    private readonly FileGate _gate = new(limits.Validated());

    public void Check(Stream content, string fileName) => Refusing(() => _gate.Check(content, fileName));

    public IReadOnlyList<SheetTop> ReadTops(Stream content, string fileName) => Refusing(() =>
    {
        var tops = _gate.Check(content, fileName) == RosterFileKind.Csv ? CsvTop(content) : WorkbookTops(content);
        return tops.Count > 0 ? tops : throw new RosterFileRefusedException(FileRefusal.NothingInside);
    });

    public IEnumerable<SheetRow> ReadRows(Stream content, string fileName, string sheet, IReadOnlySet<int> dateColumns)
    {
        var kind = Refusing(() => _gate.Check(content, fileName));
        using var workbook = kind == RosterFileKind.Workbook ? Refusing(() => RosterWorkbook.Open(content, limits)) : null;
        using var rows = Refusing(() => (workbook is null ? CsvRows.Read(content, limits) : SheetRows(workbook, sheet, dateColumns)).GetEnumerator());
        while (Refusing(rows.MoveNext))
        {
            yield return rows.Current;
        }
    }

    private static IEnumerable<SheetRow> SheetRows(RosterWorkbook workbook, string name, IReadOnlySet<int> dateColumns)
    {
        var sheet = workbook.Sheets.FirstOrDefault(s => s.Name == name) ?? throw new RosterFileRefusedException(FileRefusal.SheetMissing, name);
        return workbook.Rows(sheet, dateColumns);
    }

    private List<SheetTop> CsvTop(Stream content) => [.. Tops("", isHidden: false, CsvRows.Read(content, limits))];

    private List<SheetTop> WorkbookTops(Stream content)
    {
        using var workbook = RosterWorkbook.Open(content, limits);
        workbook.RefuseTextBomb();
        return [.. workbook.Sheets.SelectMany(sheet => Tops(sheet.Name, sheet.IsHidden, workbook.FirstRows(sheet)))];
    }

    private static IEnumerable<SheetTop> Tops(string sheet, bool isHidden, IEnumerable<SheetRow> rows)
    {
        var first = rows.Take(FirstRows.Count).ToList();
        return first.Count == 0 ? [] : [new(sheet, isHidden, first)];
    }

    private static void Refusing(Action work) => Refusing(() =>
    {
        work();
        return true;
    });

    /// <summary>A damaged archive, markup that is none, bytes that are no text: whoever made the file, it says so in one sentence.</summary>
    private static T Refusing<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (Exception problem) when (problem is XmlException or InvalidDataException or EndOfStreamException or DecoderFallbackException)
        {
            throw new RosterFileRefusedException(FileRefusal.Broken);
        }
    }
}
