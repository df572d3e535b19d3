using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;

namespace JdPartnership.Core.Jobs;

/// <summary>Queues, cancels and repeats background work.</summary>
public sealed class JobService(IJobRepository jobs, IFileStore files, IUnitOfWork unitOfWork, IJobBell bell, ICurrentUser user, TimeProvider time)
{
    private const int LinesShown = 100;

    /// <summary>Stores the job, then wakes a worker. The same key gives the job that is there already.</summary>
    /// <returns>The job's id.</returns>
    public async Task<int> QueueAsync(string kind, JobSentence title, string parameters, string idempotencyKey, CancellationToken cancellationToken)
    {
        if (await jobs.FindByKeyAsync(idempotencyKey, cancellationToken) is { } existing)
        {
            return existing.Id;
        }

        var job = new Job(kind, title, parameters, idempotencyKey, user.UserId, user.UserName, Now);
        jobs.Add(job);
        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (DuplicateException)
        {
            // The second click of two at the same moment.
            return (await jobs.FindByKeyAsync(idempotencyKey, cancellationToken))!.Id;
        }

        await bell.RingAsync(cancellationToken);
        return job.Id;
    }

    public Task<Page<JobRow>> ListAsync(PageRequest page, CancellationToken cancellationToken) => jobs.ListAsync(page, cancellationToken);

    /// <exception cref="NotFoundException">No such job.</exception>
    public async Task<JobRow> GetAsync(int id, CancellationToken cancellationToken) =>
        await jobs.FindRowAsync(id, cancellationToken) ?? throw new NotFoundException($"job {id}");

    /// <summary>A job and the end of its log.</summary>
    /// <exception cref="NotFoundException">No such job.</exception>
    public async Task<JobPage> OpenAsync(int id, CancellationToken cancellationToken) =>
        new(await GetAsync(id, cancellationToken), await jobs.ListLogAsync(id, LinesShown, cancellationToken));

    /// <summary>Jobs that wait or run, newest first.</summary>
    public Task<IReadOnlyList<JobRow>> ListOpenAsync(CancellationToken cancellationToken) => jobs.ListOpenAsync(cancellationToken);

    /// <summary>The file a job made, and its content.</summary>
    /// <exception cref="NotFoundException">No such job, or it made no file.</exception>
    /// <exception cref="DomainException">The file is gone from the disk.</exception>
    public async Task<(StoredFile File, Stream Content)> OpenResultAsync(int id, CancellationToken cancellationToken)
    {
        var file = await jobs.FindResultAsync(id, cancellationToken) ?? throw new NotFoundException($"result of job {id}");
        try
        {
            return (file, files.Open(file));
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new DomainException("Job.FileMissing");
        }
    }

    /// <summary>Asks a job to stop. One that is over stays as it is.</summary>
    public Task CancelAsync(int id, CancellationToken cancellationToken) => ChangeAsync(id, job => job.RequestCancel(Now, user.UserName), cancellationToken);

    /// <exception cref="DomainException">The job is neither failed nor cancelled.</exception>
    public async Task RetryAsync(int id, CancellationToken cancellationToken)
    {
        await ChangeAsync(id, job => job.Retry(Now, user.UserName), cancellationToken);
        await bell.RingAsync(cancellationToken);
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private async Task ChangeAsync(int id, Action<Job> change, CancellationToken cancellationToken)
    {
        var job = await jobs.FindAsync(id, cancellationToken) ?? throw new NotFoundException($"job {id}");
        change(job);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
