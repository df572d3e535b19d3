using System.Security.Cryptography;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Takes files of rosters: the gate first, then the sealed store, then the job that reads.</summary>
public sealed class RosterUploadService(
    IRosterUploadRepository uploads, IRosterReader reader, ISealedFileStore files, RosterReadQueue queue, IUnitOfWork unitOfWork, ICurrentUser user, TimeProvider time)
{
    private const string ContentType = "application/octet-stream";

    /// <exception cref="NotFoundException">No such roster in scope.</exception>
    /// <exception cref="DomainException">The roster takes no uploads now.</exception>
    public async Task<ReceivedUpload> ReceiveAsync(ReceiveUpload command, CancellationToken cancellationToken)
    {
        var roster = await uploads.FindRosterAsync(command.RosterId, cancellationToken) ?? throw new NotFoundException($"roster {command.RosterId}");
        if (await uploads.FindBySubmissionAsync(command.SubmissionId, cancellationToken) is { } sentTwice)
        {
            return Repeated(sentTwice);
        }

        if (!roster.TakesUploads)
        {
            throw new DomainException("Roster.UnderReview");
        }

        if (roster.Batch?.PersonalDataErasedAt is not null)
        {
            throw new DomainException("Roster.Erased");
        }

        var refusal = Check(command);
        if (refusal is null && await uploads.FindSameAsync(roster.Id, await HashAsync(command.Content, cancellationToken), cancellationToken) is { } same)
        {
            return Repeated(same);
        }

        return await KeepAsync(roster, command, refusal, cancellationToken);
    }

    private async Task<ReceivedUpload> KeepAsync(Roster roster, ReceiveUpload command, DomainError? refusal, CancellationToken cancellationToken)
    {
        command.Content.Position = 0;
        var file = await files.SaveAsync(KeptName.Of(command.FileName), ContentType, command.Content.CopyToAsync, cancellationToken);
        var upload = new RosterUpload(roster, command.SubmissionId, file, user.UserId, user.UserName, time.GetUtcNow().UtcDateTime);
        uploads.Add(upload);
        try
        {
            await StoreAsync(upload, refusal, cancellationToken);
        }
        catch (DuplicateException)
        {
            // The second click of two at the same moment.
            return Repeated(await uploads.FindBySubmissionAsync(command.SubmissionId, cancellationToken) ?? throw new NotFoundException("submission"));
        }

        return new ReceivedUpload(roster.Id, upload.Id, refusal, IsRepeated: false);
    }

    private async Task StoreAsync(RosterUpload upload, DomainError? refusal, CancellationToken cancellationToken)
    {
        if (refusal is null)
        {
            await queue.SaveAsync(upload, cancellationToken);
        }
        else
        {
            upload.Refuse(refusal);
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
    }

    private DomainError? Check(ReceiveUpload command)
    {
        try
        {
            command.Content.Position = 0;
            reader.Check(command.Content, command.FileName);
            return null;
        }
        catch (RosterFileRefusedException refusal)
        {
            return refusal.Errors[0];
        }
    }

    private static async Task<string> HashAsync(Stream content, CancellationToken cancellationToken)
    {
        content.Position = 0;
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(content, cancellationToken));
    }

    private static ReceivedUpload Repeated(RosterUpload upload) => new(upload.RosterId, upload.Id, upload.Reason, IsRepeated: true);
}
