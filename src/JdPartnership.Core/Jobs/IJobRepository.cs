using JdPartnership.Core.Common;
using JdPartnership.Core.Files;

namespace JdPartnership.Core.Jobs;

public interface IJobRepository
{
    void Add(Job job);

    /// <summary>
    /// Tells a stored row its job, past the version of the row: whoever works on jobs may have been quicker and changed the row already,
    /// which is no conflict.
    /// </summary>
    Task AssignAsync<TRow>(TRow row, int jobId, CancellationToken cancellationToken)
        where TRow : class, IHasJob;

    /// <summary>For change; <c>null</c> when there is none.</summary>
    Task<Job?> FindAsync(int id, CancellationToken cancellationToken);

    Task<Job?> FindByKeyAsync(string idempotencyKey, CancellationToken cancellationToken);

    /// <summary>The oldest job that waits, or runs without a sign of life since <paramref name="lastSign"/>.</summary>
    Task<Job?> FindNextAsync(DateTime lastSign, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<Page<JobRow>> ListAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary>Those that wait or run, newest first.</summary>
    Task<IReadOnlyList<JobRow>> ListOpenAsync(CancellationToken cancellationToken);

    Task<JobRow?> FindRowAsync(int id, CancellationToken cancellationToken);

    /// <summary>The last <paramref name="count"/> lines of a job's log, newest first.</summary>
    Task<IReadOnlyList<JobLogRow>> ListLogAsync(int id, int count, CancellationToken cancellationToken);

    /// <summary>What the job's worker was asked to do, as JSON.</summary>
    Task<string> GetParametersAsync(int id, CancellationToken cancellationToken);

    /// <summary>The file a finished job made.</summary>
    Task<StoredFile?> FindResultAsync(int id, CancellationToken cancellationToken);
}
