using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>
/// Erases what is due, batch by batch, each in one transaction: a second run goes on where the first was broken off. What it did stands in
/// its log, and with each batch.
/// </summary>
public sealed class RetentionJob(
    IRetentionQueries queries,
    IRetentionRepository retentions,
    IErasure erasure,
    IFileSweep sweep,
    RetentionPolicy policy,
    IUnitOfWork unitOfWork,
    BusinessClock clock) : IJobWorker
{
    public const string JobKind = "personal-data-retention";
    public static JobSentence Title { get; } = new("Job.TitleRetention");

    public string Kind => JobKind;

    public async Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken)
    {
        var ended = await queries.ListEndedAsync(clock.Today, cancellationToken);
        var due = ended.Where(b => clock.Today > policy.KeptUntil(b.LastDay, b.Months)).ToList();
        var erased = new List<ErasedCounts>();
        foreach (var batch in due.Where(b => !b.IsHeld))
        {
            erased.Add(await EraseAsync(batch.BatchId, cancellationToken));
            await progress.ReportAsync(erased.Count, due.Count, new("Job.BatchErased", batch.BatchId, erased[^1].Entries), cancellationToken);
        }

        while (await erasure.DissolveAsync(cancellationToken) > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }

        var unused = clock.UtcNow.AddDays(-policy.UnusedUploadDays);
        var uploads = await erasure.DropUnusedUploadsAsync(unused, clock.UtcNow, cancellationToken);
        var attendance = await erasure.DropAttendanceFilesAsync(policy.KeepsFrom(clock.Today), unused, clock.UtcNow, cancellationToken);
        var exports = await erasure.ExpireExportsAsync(clock.UtcNow, cancellationToken);
        var files = await sweep.SweepAsync(cancellationToken);
        await progress.ReportAsync(
            due.Count,
            due.Count,
            new("Job.RetentionDone", erased.Count, erased.Sum(e => e.Entries), due.Count - erased.Count, uploads, attendance, exports, files),
            cancellationToken);
        return null;
    }

    private async Task<ErasedCounts> EraseAsync(int batchId, CancellationToken cancellationToken)
    {
        var counts = new ErasedCounts(0, 0);
        await unitOfWork.InTransactionAsync(
            async token =>
            {
                counts = await erasure.EraseBatchAsync(batchId, clock.UtcNow, token);
                var batch = await retentions.FindBatchAsync(batchId, token) ?? throw new NotFoundException($"batch {batchId}");
                batch.MarkErased(clock.UtcNow);
                var retention = await retentions.FindAsync(batchId, token);
                if (retention is null)
                {
                    retention = new BatchRetention(batch);
                    retentions.Add(retention);
                }

                retention.RecordErasure(counts.Entries, counts.Files);
                await unitOfWork.SaveChangesAsync(token);
            },
            cancellationToken);
        return counts;
    }
}
