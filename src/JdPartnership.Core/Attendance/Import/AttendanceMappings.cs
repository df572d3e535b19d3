using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Finds which column of a file is which: chosen for this import, remembered of the enterprise, or recognised by the headers.</summary>
public sealed class AttendanceMappings(IAttendanceStore store, ISheetReader sheets)
{
    /// <summary>The sheets of a file, hidden ones last.</summary>
    /// <exception cref="RosterFileRefusedException">The file turns out to be no workbook.</exception>
    public IReadOnlyList<SheetHeaders<AttendanceColumn>> ReadHeaders(Stream content, string fileName) =>
        [.. sheets.ReadTops(content, fileName).OrderBy(t => t.IsHidden).Select(top => FirstRows.Headers(top, AttendanceColumns.Vocabulary))];

    /// <returns><c>null</c> when a person must say.</returns>
    /// <exception cref="RosterFileRefusedException">The file turns out to be no workbook.</exception>
    public async Task<ColumnMapping<AttendanceColumn>?> FindAsync(AttendanceImport import, Stream content, CancellationToken cancellationToken) =>
        import.Mapping is { } chosen
            ? SheetMappings.Read<AttendanceColumn>(chosen)
            : await SheetMappings.FindAsync(
                ReadHeaders(content, import.FileName),
                async signature => (await store.FindMappingAsync(signature, cancellationToken))?.Columns,
                AttendanceColumns.Suffice);

    /// <summary>The mapping a person chose, remembered for the next file with these headers; stored with the next save.</summary>
    /// <exception cref="DomainException">There is no column of persons or days, or a column of the file is chosen twice or is not there.</exception>
    public async Task<ColumnMapping<AttendanceColumn>> ChooseAsync(
        SheetHeaders<AttendanceColumn> sheet, IReadOnlyDictionary<AttendanceColumn, int> columns, CancellationToken cancellationToken)
    {
        var mapping = SheetMappings.Choose(sheet, columns, AttendanceColumns.MissingFrom(columns), AttendanceColumns.HeaderOf);
        if (await store.FindMappingAsync(sheet.Signature, cancellationToken) is { } remembered)
        {
            remembered.Replace(SheetMappings.Stored(columns));
        }
        else
        {
            store.Add(new AttendanceMapping(sheet.Signature, SheetMappings.Stored(columns)));
        }

        return mapping;
    }
}
