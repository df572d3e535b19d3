using System.Text.Json;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>Rosters in clear: asked for by one person, decided by another, downloaded by the first.</summary>
public sealed class UnmaskedExportService(
    IUnmaskedExportRepository exports, ISealedFileStore files, IJobRepository jobs, IJobBell bell, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    /// <returns>Id of the request.</returns>
    /// <exception cref="DomainException">Something is not said, or the rosters are not of one college in the viewer's scope.</exception>
    public async Task<int> RequestAsync(RequestUnmaskedExport command, CancellationToken cancellationToken)
    {
        var request = command with { Purpose = NameText.Tidy(command.Purpose), Recipient = NameText.Tidy(command.Recipient) };
        var errors = UnmaskedExportRules.Check(request).ToList();
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }

        var college = await exports.FindCollegeAsync([.. request.RosterIds.Distinct()], cancellationToken)
            ?? throw new DomainException("Export.RostersUnknown", nameof(request.RosterIds));
        var export = new UnmaskedExport(college, request, user, clock.UtcNow);
        exports.Add(export);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        return export.Id;
    }

    /// <exception cref="NotFoundException">No such export within the viewer's scope.</exception>
    /// <exception cref="ConcurrencyException">Somebody else decided meanwhile.</exception>
    /// <exception cref="DomainException">Decided already, too old, or the viewer's own request.</exception>
    public async Task ApproveAsync(DecideUnmaskedExport command, CancellationToken cancellationToken)
    {
        var export = await GetAsync(command, cancellationToken);
        export.Approve(user, clock.UtcNow, Remark(command));
        var job = new Job(
            UnmaskedExportJob.JobKind,
            new("Job.TitleUnmaskedExport", export.Id),
            JsonSerializer.Serialize(new UnmaskedExportJobRequest(export.Id)),
            $"{UnmaskedExportJob.JobKind}-{export.Id}",
            user.UserId,
            user.UserName,
            clock.UtcNow);
        jobs.Add(job);
        await unitOfWork.SaveChangesAsync(cancellationToken);
        await jobs.AssignAsync(export, job.Id, cancellationToken);
        await bell.RingAsync(cancellationToken);
    }

    /// <inheritdoc cref="ApproveAsync"/>
    public async Task RefuseAsync(DecideUnmaskedExport command, CancellationToken cancellationToken)
    {
        var export = await GetAsync(command, cancellationToken);
        export.Refuse(user, clock.UtcNow, Remark(command) ?? throw new DomainException("Export.RemarkMissing", nameof(command.Remark)));
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <inheritdoc cref="ApproveAsync"/>
    public async Task WithdrawAsync(DecideUnmaskedExport command, CancellationToken cancellationToken)
    {
        (await GetAsync(command, cancellationToken)).Withdraw(user);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    /// <summary>The file, after its download has been counted and put on record.</summary>
    /// <exception cref="NotFoundException">No such export within the viewer's scope.</exception>
    /// <exception cref="DomainException">It is somebody else's, not made yet, expired or used up, or the file is gone.</exception>
    public async Task<(StoredFile File, Stream Content)> DownloadAsync(int id, CancellationToken cancellationToken)
    {
        var export = await exports.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"export {id}");
        export.Download(user, clock.UtcNow);
        exports.Add(new PersonalDataUse(UseKind.Downloaded, user, clock.UtcNow, export.Purpose)
        {
            ExportId = export.Id,
            Fields = export.Fields,
            Persons = export.Persons,
            ConcernsMinors = export.ConcernsMinors,
        }.In(export.CollegeId, export.College));
        await unitOfWork.SaveChangesAsync(cancellationToken);
        try
        {
            return (export.File!, files.Open(export.File!));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException or SealBrokenException)
        {
            throw new DomainException("Export.FileGone");
        }
    }

    private async Task<UnmaskedExport> GetAsync(DecideUnmaskedExport command, CancellationToken cancellationToken)
    {
        var export = await exports.FindAsync(command.Id, cancellationToken) ?? throw new NotFoundException($"export {command.Id}");
        if (export.Version != command.Version)
        {
            throw new ConcurrencyException();
        }

        unitOfWork.ExpectVersion(export, command.Version);
        return export;
    }

    private static string? Remark(DecideUnmaskedExport command) => NameText.Tidy(command.Remark) switch
    {
        "" => null,
        { Length: > UnmaskedExport.RemarkLength } => throw new DomainException("Export.RemarkTooLong", nameof(command.Remark), UnmaskedExport.RemarkLength),
        var text => text,
    };
}
