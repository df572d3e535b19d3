using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>What a person decides about an upload that has been read: which column is which, take it over, take it back, drop it.</summary>
public sealed class UploadDecisions(
    IRosterUploadRepository uploads,
    IWorkingEntries entries,
    IJobRepository jobs,
    ISealedFileStore files,
    IRosterReader reader,
    RosterMappings mappings,
    RosterReadQueue queue,
    IUnitOfWork unitOfWork,
    ICurrentUser user,
    TimeProvider time)
{
    /// <summary>Takes the staged rows over into the roster, all in one transaction. Once more is no more.</summary>
    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    /// <exception cref="DomainException">
    /// The roster is with the coordinator, there is nothing to take over, or the roster moved on: then the file is being read again.
    /// </exception>
    public async Task ApplyAsync(ApplyUpload command, CancellationToken cancellationToken)
    {
        RosterUpload? late = null;
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                var upload = await GetAsync(command.RosterId, command.UploadId, token);
                late = IsLate(upload) ? upload : null;
                if (late is null && upload.State != UploadState.Applied)
                {
                    await TakeUpAsync(upload, command, token);
                }
            },
            cancellationToken);
        if (late is not null)
        {
            late.ReadAgain();
            await queue.SaveAsync(late, cancellationToken);
            throw new DomainException("Upload.RosterMoved");
        }
    }

    /// <summary>Takes the upload applied last back, until the roster is submitted or approved.</summary>
    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    /// <exception cref="DomainException">It is not the last, or it has been approved.</exception>
    public Task UndoAsync(int rosterId, int uploadId, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(
        async token =>
        {
            var upload = await GetAsync(rosterId, uploadId, token);
            var roster = upload.Roster!;
            if (await uploads.FindLastAppliedAsync(rosterId, token) != uploadId)
            {
                throw new DomainException("Upload.NotLast");
            }

            if (roster.Events.Any(e => e.Step == RosterStep.Approved && e.At >= upload.AppliedAt))
            {
                throw new DomainException("Upload.Approved");
            }

            roster.UndoUpload(user, Now, upload.FileName);
            upload.Undo(Now);
            await entries.TakeBackAsync(upload.Id, token);
            if (roster.ApprovedRevision > 0 && !await entries.DifferFromApprovedAsync(rosterId, token))
            {
                roster.DropRevision(user, Now);
            }

            unitOfWork.Touch(roster);
            await unitOfWork.SaveChangesAsync(token);
        },
        cancellationToken);

    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    /// <exception cref="DomainException">It is over.</exception>
    public Task CancelAsync(int rosterId, int uploadId, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(
        async token =>
        {
            var upload = await GetAsync(rosterId, uploadId, token);
            upload.Cancel();
            if (upload.JobId is { } jobId && await jobs.FindAsync(jobId, token) is { } job)
            {
                job.RequestCancel(Now, user.UserName);
            }

            await unitOfWork.SaveChangesAsync(token);
            await entries.DropStagedAsync(upload.Id, token);
        },
        cancellationToken);

    /// <summary>Reads the file once more: the last attempt was broken off, or the batch has changed since.</summary>
    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    /// <exception cref="DomainException">It has been applied, refused or cancelled.</exception>
    public async Task ReadAgainAsync(int rosterId, int uploadId, CancellationToken cancellationToken)
    {
        var upload = await GetAsync(rosterId, uploadId, cancellationToken);
        upload.ReadAgain();
        await queue.SaveAsync(upload, cancellationToken);
    }

    /// <summary>The sheets of the file, for the page on which somebody says which column is which.</summary>
    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    public async Task<IReadOnlyList<SheetHeaders<RosterColumn>>> ListSheetsAsync(int rosterId, int uploadId, CancellationToken cancellationToken)
    {
        var upload = await GetAsync(rosterId, uploadId, cancellationToken);
        await using var content = await files.OpenSeekableAsync(upload.File!, cancellationToken);
        return reader.ReadHeaders(content, upload.FileName);
    }

    /// <exception cref="NotFoundException">No such upload in scope.</exception>
    /// <exception cref="DomainException">A required column is missing, one is chosen twice, or the upload waits for nobody.</exception>
    public async Task MapAsync(int rosterId, int uploadId, string sheet, IReadOnlyDictionary<RosterColumn, int> columns, CancellationToken cancellationToken)
    {
        var upload = await GetAsync(rosterId, uploadId, cancellationToken);
        var sheets = await ListSheetsAsync(rosterId, uploadId, cancellationToken);
        var chosen = sheets.FirstOrDefault(s => s.Sheet == sheet) ?? throw new DomainException("Mapping.SheetMissing", "Sheet");
        upload.Map((await mappings.ChooseAsync(upload, chosen, columns, cancellationToken)).ToJson());
        await queue.SaveAsync(upload, cancellationToken);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task TakeUpAsync(RosterUpload upload, ApplyUpload command, CancellationToken cancellationToken)
    {
        using var measured = PortalMeters.Import("roster-apply");
        upload.Apply(command.Mode, command.RemovesMissing, Now);
        upload.Roster!.Apply(user, Now, upload.FileName);
        await entries.TakeUpAsync(upload.Id, command.RemovesMissing, cancellationToken);

        // Whoever changes the same roster at the same moment fails here, and with it all of the transaction.
        unitOfWork.Touch(upload.Roster);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        measured.Succeed(upload.NewRows + upload.ChangedRows + upload.RemovedRows);
    }

    private static bool IsLate(RosterUpload upload) =>
        upload.State == UploadState.Staged && upload.Roster!.TakesUploads && upload.ComparedVersion != upload.Roster.Version;

    private async Task<RosterUpload> GetAsync(int rosterId, int uploadId, CancellationToken cancellationToken) =>
        await uploads.FindAsync(uploadId, cancellationToken) is { } upload && upload.RosterId == rosterId
            ? upload
            : throw new NotFoundException($"upload {uploadId} of roster {rosterId}");
}
