using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Reads the file of an upload piece by piece: typed, checked against the rules, compared with the working entries, staged.</summary>
public sealed class UploadReader(
    IRosterUploadRepository uploads,
    IUploadStaging staging,
    ISealedFileStore files,
    RosterMappings mappings,
    UploadPieces pieces,
    IUnitOfWork unitOfWork)
{
    public Task<ReadAttempt?> BeginAsync(Guid submissionId, CancellationToken cancellationToken) => staging.BeginAsync(submissionId, cancellationToken);

    /// <exception cref="RosterFileRefusedException">The file turns out not to be a roster.</exception>
    /// <exception cref="JobFailedException">Somebody cancelled the upload, or another attempt took it over.</exception>
    public async Task ReadAsync(ReadAttempt attempt, IJobProgress progress, CancellationToken cancellationToken)
    {
        using var measured = PortalMeters.Import("roster-read");
        var upload = await FindAsync(attempt, cancellationToken);
        await using var content = await files.OpenSeekableAsync(upload.File!, cancellationToken);
        if (await mappings.FindAsync(upload, content, cancellationToken) is { } mapping)
        {
            var version = await staging.GetVersionAsync(upload.RosterId, cancellationToken);
            var counts = await StageAsync(upload, attempt, content, mapping, progress, cancellationToken);
            upload = await FindAsync(attempt, cancellationToken);
            upload.Stage(counts, mapping.ToJson(), version);
        }
        else
        {
            upload.AskForMapping();
        }

        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (ConcurrencyException)
        {
            throw Superseded();
        }

        measured.Succeed(upload.Rows);
    }

    /// <summary>For change, and only while this attempt holds it.</summary>
    private async Task<RosterUpload> FindAsync(ReadAttempt attempt, CancellationToken cancellationToken) =>
        await uploads.FindAsync(attempt.UploadId, cancellationToken) is { } upload && upload.Version == attempt.Fence ? upload : throw Superseded();

    private async Task<UploadCounts> StageAsync(
        RosterUpload upload, ReadAttempt attempt, Stream content, ColumnMapping<RosterColumn> mapping, IJobProgress progress, CancellationToken cancellationToken)
    {
        var counts = UploadCounts.None;
        await foreach (var (piece, soFar) in pieces.ReadAsync(upload, content, mapping, cancellationToken))
        {
            if (!await staging.WriteAsync(attempt, piece, cancellationToken))
            {
                throw Superseded();
            }

            if (soFar.Rows > counts.Rows)
            {
                await progress.ReportAsync(soFar.Rows, 0, new("Job.RowsRead", soFar.Rows), cancellationToken);
            }

            counts = soFar;
        }

        return counts;
    }

    private static JobFailedException Superseded() => new(new JobSentence("Job.UploadTaken"));
}
