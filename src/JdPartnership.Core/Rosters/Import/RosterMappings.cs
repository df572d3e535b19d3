using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Finds which column of a file is which: chosen for this upload, remembered of the college, or recognised by the headers.</summary>
public sealed class RosterMappings(IRosterUploadRepository uploads, IRosterReader reader)
{
    /// <returns><c>null</c> when a person must say.</returns>
    public async Task<ColumnMapping<RosterColumn>?> FindAsync(RosterUpload upload, Stream content, CancellationToken cancellationToken)
    {
        if (upload.Mapping is { } chosen)
        {
            return SheetMappings.Read<RosterColumn>(chosen);
        }

        content.Position = 0;
        return await SheetMappings.FindAsync(
            reader.ReadHeaders(content, upload.FileName),
            async signature => (await uploads.FindMappingAsync(upload.CollegeId, signature, cancellationToken))?.Columns,
            columns => RosterColumns.MissingFrom(columns).Count == 0);
    }

    /// <summary>The mapping a person chose, remembered for the college's next file with these headers; stored with the next save.</summary>
    /// <exception cref="DomainException">A required column is missing, or a column of the file is chosen twice or is not there.</exception>
    public async Task<ColumnMapping<RosterColumn>> ChooseAsync(
        RosterUpload upload, SheetHeaders<RosterColumn> sheet, IReadOnlyDictionary<RosterColumn, int> columns, CancellationToken cancellationToken)
    {
        var missing = RosterColumns.MissingFrom(columns).Select(column => new DomainError("Mapping.Required", column.ToString(), RosterColumns.Of(column).Header));
        var mapping = SheetMappings.Choose(sheet, columns, missing, column => RosterColumns.Of(column).Header);
        if (await uploads.FindMappingAsync(upload.CollegeId, sheet.Signature, cancellationToken) is { } remembered)
        {
            remembered.Replace(SheetMappings.Stored(columns));
        }
        else
        {
            uploads.Add(new RememberedMapping(upload.CollegeId, sheet.Signature, SheetMappings.Stored(columns)));
        }

        return mapping;
    }
}
