using System.Text;
using System.Xml;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters.Csv;
using JdPartnership.Documents.Workbooks.Rosters.Gate;
using JdPartnership.Documents.Workbooks.Rosters.Sheets;

namespace JdPartnership.Documents.Workbooks.Rosters;

/// <summary>Workbooks and CSV behind one gate, by streaming; what a parser cannot make sense of is a refused file, never an exception of its own.</summary>
public sealed class RosterReader(RosterFileLimits limits) : IRosterReader
{
    private readonly FileGate _gate = new(limits.Validated());

    public void Check(Stream content, string fileName) => Refusing(() => _gate.Check(content, fileName));

    public IReadOnlyList<SheetHeaders> ReadHeaders(Stream content, string fileName) => Refusing(() =>
    {
        var sheets = _gate.Check(content, fileName) == RosterFileKind.Csv ? CsvHeaders(content) : WorkbookHeaders(content);
        return sheets.Count > 0 ? sheets : throw new RosterFileRefusedException(FileRefusal.NothingInside);
    });

    public IEnumerable<SheetRow> ReadRows(Stream content, string fileName, ColumnMapping mapping)
    {
        var kind = Refusing(() => _gate.Check(content, fileName));
        using var workbook = kind == RosterFileKind.Workbook ? Refusing(() => RosterWorkbook.Open(content, limits)) : null;
        var students = new StudentRows(mapping);
        using var rows = Refusing(() => (workbook is null ? CsvRows.Read(content, limits) : SheetRows(workbook, mapping)).GetEnumerator());
        while (Refusing(rows.MoveNext))
        {
            if (rows.Current.Number > mapping.HeaderRow && students.Holds(rows.Current))
            {
                yield return rows.Current;
            }
        }
    }

    private static IEnumerable<SheetRow> SheetRows(RosterWorkbook workbook, ColumnMapping mapping)
    {
        var sheet = workbook.Sheets.FirstOrDefault(s => s.Name == mapping.Sheet) ?? throw new RosterFileRefusedException(FileRefusal.SheetMissing, mapping.Sheet);
        return workbook.Rows(sheet, mapping.Columns.Where(c => RosterColumns.Of(c.Key).Kind == ColumnKind.Date).Select(c => c.Value).ToHashSet());
    }

    private List<SheetHeaders> CsvHeaders(Stream content) =>
        FirstRows.Headers("", isHidden: false, CsvRows.Read(content, limits)) is { } headers ? [headers] : [];

    private List<SheetHeaders> WorkbookHeaders(Stream content)
    {
        using var workbook = RosterWorkbook.Open(content, limits);
        return
        [
            .. workbook.Sheets
                .Select(sheet => FirstRows.Headers(sheet.Name, sheet.IsHidden, workbook.FirstRows(sheet)))
                .OfType<SheetHeaders>()
                .OrderByDescending(s => s.Recognised.Missing.Count == 0 && !s.IsHidden)
                .ThenByDescending(s => s.Recognised.Columns.Count)
                .ThenBy(s => s.IsHidden),
        ];
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
