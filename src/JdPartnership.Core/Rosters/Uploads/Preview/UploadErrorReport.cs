using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters.Identities;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>
/// The uploaded sheet again, with the result of each row and what is wrong with it beside. In clear for whoever sent the file, while it waits to be
/// corrected and sent again, and on record each time; masked for everybody else, and afterwards.
/// </summary>
public sealed class UploadErrorReport(
    IRosterUploadRepository uploads,
    IUploadQueries queries,
    ISealedFileStore files,
    IRosterReader reader,
    IRosterErrorWorkbook workbook,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    BusinessClock clock)
{
    private const string Reason = "下载本人上传的名册的校验结果，改正后重新上传";

    /// <param name="rosterId">The roster the upload belongs to.</param>
    /// <param name="uploadId">An upload that has been read.</param>
    /// <param name="target">Left open. Not to be handed out before this has returned: the use must be on record first.</param>
    /// <param name="words">In the reader's language.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such upload in scope, or none of its rows is known.</exception>
    public async Task WriteAsync(int rosterId, int uploadId, Stream target, ErrorReportWords words, CancellationToken cancellationToken)
    {
        var upload = await uploads.FindAsync(uploadId, cancellationToken);
        if (upload is null || upload.RosterId != rosterId || upload.Mapping is null || upload.State is not (UploadState.Staged or UploadState.Applied or UploadState.Undone))
        {
            throw new NotFoundException($"rows of upload {uploadId}");
        }

        var isClear = upload.State == UploadState.Staged && upload.UserId is not null && upload.UserId == user.UserId;
        var statuses = await queries.ListStatusesAsync(uploadId, cancellationToken);
        var findings = await queries.ListByRowAsync(uploadId, cancellationToken);
        await using var content = await files.OpenSeekableAsync(upload.File!, cancellationToken);
        var mapping = SheetMappings.Read<RosterColumn>(upload.Mapping);
        var headers = reader.ReadHeaders(content, upload.FileName).First(sheet => sheet.Sheet == mapping.Sheet);
        content.Position = 0;
        var (persons, concernsMinors) = (0, false);
        workbook.Write(
            target,
            headers,
            mapping,
            reader.ReadRows(content, upload.FileName, mapping).Select(row =>
            {
                persons++;
                concernsMinors = concernsMinors || MayBeMinor(row, mapping);
                return new CheckedRow(
                    isClear ? row : MaskedRows.Of(row, mapping),
                    statuses.TryGetValue(row.Number, out var status) ? words.Result(status) : "",
                    [.. findings[row.Number].Select(words.Sentence)],
                    findings[row.Number].Select(f => f.Column).OfType<RosterColumn>().ToHashSet());
            }),
            isClear ? null : words.MaskedNotice);
        if (isClear)
        {
            uploads.Add(new PersonalDataUse(UseKind.Downloaded, user, clock.UtcNow, Reason)
            {
                RosterId = rosterId,
                Fields = PersonalFields.IdNumber | PersonalFields.Phone,
                Persons = persons,
                ConcernsMinors = concernsMinors,
            }.In(upload.CollegeId, upload.College));
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
    }

    // Whose age nobody knows is taken for a minor, as everywhere.
    private bool MayBeMinor(SheetRow row, ColumnMapping<RosterColumn> mapping)
    {
        var place = mapping.Columns.GetValueOrDefault(RosterColumn.IdNumber, -1);
        var text = place >= 0 && place < row.Cells.Count ? HalfWidth.Of(CellExcerpt.TextOf(row.Cells[place])).Trim() : "";
        return IdentityNumber.Read(text, clock.Today).Number is not { } number || Age.InFullYears(number.BirthDate, clock.Today) < Age.OfMajority;
    }
}

/// <param name="Result">What becomes of a row.</param>
/// <param name="Sentence">Of a finding, with its column.</param>
/// <param name="MaskedNotice">That the file is masked and cannot be sent back.</param>
public sealed record ErrorReportWords(Func<RowStatus, string> Result, Func<UploadFinding, string> Sentence, string MaskedNotice);
