using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>The uploaded sheet again, with the result of each row and what is wrong with it beside.</summary>
public sealed class UploadErrorReport(
    IRosterUploadRepository uploads, IUploadQueries queries, ISealedFileStore files, IRosterReader reader, IRosterErrorWorkbook workbook)
{
    /// <param name="rosterId">The roster the upload belongs to.</param>
    /// <param name="uploadId">An upload that has been read.</param>
    /// <param name="target">Left open.</param>
    /// <param name="result">The word for what becomes of a row.</param>
    /// <param name="sentence">The sentence of a finding, with its column.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such upload in scope, or none of its rows is known.</exception>
    public async Task WriteAsync(
        int rosterId, int uploadId, Stream target, Func<RowStatus, string> result, Func<UploadFinding, string> sentence, CancellationToken cancellationToken)
    {
        var upload = await uploads.FindAsync(uploadId, cancellationToken);
        if (upload is null || upload.RosterId != rosterId || upload.Mapping is null || upload.State is not (UploadState.Staged or UploadState.Applied or UploadState.Undone))
        {
            throw new NotFoundException($"rows of upload {uploadId}");
        }

        var statuses = await queries.ListStatusesAsync(uploadId, cancellationToken);
        var findings = await queries.ListByRowAsync(uploadId, cancellationToken);
        await using var content = await files.OpenSeekableAsync(upload.File!, cancellationToken);
        var mapping = SheetMappings.Read<RosterColumn>(upload.Mapping);
        var headers = reader.ReadHeaders(content, upload.FileName).First(sheet => sheet.Sheet == mapping.Sheet);
        content.Position = 0;
        workbook.Write(target, headers, mapping, reader.ReadRows(content, upload.FileName, mapping).Select(row => new CheckedRow(
            row,
            statuses.TryGetValue(row.Number, out var status) ? result(status) : "",
            [.. findings[row.Number].Select(sentence)],
            findings[row.Number].Select(f => f.Column).OfType<RosterColumn>().ToHashSet())));
    }
}
