using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Documents.Workbooks.Rosters;

/// <summary>Finds the roster among the sheets of a file, and its students among the rows.</summary>
public sealed class RosterReader(RosterFileLimits limits) : IRosterReader
{
    private readonly SheetReader _sheets = new(limits);

    public void Check(Stream content, string fileName) => _sheets.Check(content, fileName);

    public IReadOnlyList<SheetHeaders<RosterColumn>> ReadHeaders(Stream content, string fileName) =>
    [
        .. _sheets.ReadTops(content, fileName)
            .Select(top => FirstRows.Headers(top, HeaderMatcher.Vocabulary))
            .OrderByDescending(s => RosterColumns.MissingFrom(s.Recognised.Columns).Count == 0 && !s.IsHidden)
            .ThenByDescending(s => s.Recognised.Columns.Count)
            .ThenBy(s => s.IsHidden),
    ];

    public IEnumerable<SheetRow> ReadRows(Stream content, string fileName, ColumnMapping<RosterColumn> mapping)
    {
        var students = new StudentRows(mapping);
        var days = mapping.Columns.Where(c => RosterColumns.Of(c.Key).Kind == ColumnKind.Date).Select(c => c.Value).ToHashSet();
        foreach (var row in _sheets.ReadRows(content, fileName, mapping.Sheet, days))
        {
            if (row.Number > mapping.HeaderRow && students.Holds(row))
            {
                yield return row;
            }
        }
    }
}
