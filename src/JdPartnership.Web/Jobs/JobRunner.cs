using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Web.Startup;
using Microsoft.Extensions.Options;

namespace JdPartnership.Web.Jobs;

/// <summary>Claims the next job and runs it to one of its ends.</summary>
internal sealed partial class JobRunner(
    EnterpriseScope enterprise, JobNode node, IOptions<JobOptions> options, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<JobRunner> logger)
{
    /// <summary>A running job shows a sign of life this often …</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    /// <summary>… and is taken for dead after this.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private const int WritesOfTheEnd = 5;

    /// <summary>A job that takes the whole process with it each time must not do so for ever.</summary>
    private const int MostAttempts = 5;

    /// <returns>Whether there was a job.</returns>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        if (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return false; // What waits is for the next process.
        }

        var claim = await enterprise.RunAsync("jobs", provider => ClaimAsync(provider, cancellationToken));
        if (claim is null)
        {
            return false;
        }

        // The scheduler waits for its jobs when the portal stops: so the job itself must hear of it.
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(options.Value.LongestMinutes), time);
        using var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping, limit.Token);
        await using var progress = new JobProgress(enterprise, claim, time, Beat, logger, stopping.Token);
        var outcome = await enterprise.RunAsync(claim.Actor, provider => AttemptAsync(provider, claim, progress, limit.Token));
        await progress.StopAsync();
        if (outcome is not null && !progress.IsLost)
        {
            await FinishAsync(claim, outcome);
        }

        return true;
    }

    private async Task<JobClaim?> ClaimAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        var jobs = provider.GetRequiredService<IJobRepository>();
        var unitOfWork = provider.GetRequiredService<IUnitOfWork>();
        while (await jobs.FindNextAsync(Now - Silence, cancellationToken) is { } job)
        {
            try
            {
                if (job.CancelRequested)
                {
                    job.Cancelled(Now); // Its worker died before it could obey.
                }
                else if (job is { State: JobState.Running, Attempts: >= MostAttempts })
                {
                    job.Fail(new("Job.GivenUp"), Now);
                }
                else
                {
                    job.Start(Now, node.Name);
                }

                await unitOfWork.SaveChangesAsync(cancellationToken);
                if (!job.IsOver)
                {
                    return new JobClaim(job.Id, job.Attempts);
                }
            }
            catch (ConcurrencyException)
            {
                return null; // Another node was quicker, or somebody cancelled it; the next sweep looks again.
            }
        }

        return null;
    }

    /// <returns>What becomes of the job; <c>null</c> when another worker has it.</returns>
    private async Task<Action<Job>?> AttemptAsync(IServiceProvider provider, JobClaim claim, JobProgress progress, CancellationToken limit)
    {
        try
        {
            var jobs = provider.GetRequiredService<IJobRepository>();
            var row = await jobs.FindRowAsync(claim.Id, progress.Token) ?? throw new NotFoundException(claim.Actor);
            var parameters = await jobs.GetParametersAsync(claim.Id, progress.Token);
            var worker = provider.GetServices<IJobWorker>().First(w => w.Kind == row.Kind);
            using var measured = PortalMeters.Job(row.Kind);
            var file = await worker.RunAsync(parameters, progress, progress.Token);
            measured.Succeed();
            return job => job.Succeed(file, Now);
        }
        catch (Exception) when (progress.IsCancelRequested)
        {
            // Whatever the work said when it was torn away, the person asked for it.
            return job => job.Cancelled(Now);
        }
        catch (Exception) when (progress.IsLost)
        {
            return null;
        }
        catch (Exception) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return job => job.HandBack(Now);
        }
        catch (Exception) when (limit.IsCancellationRequested)
        {
            JobTookTooLong(claim.Id, options.Value.LongestMinutes);
            return job => job.Fail(new("Job.TookTooLong", options.Value.LongestMinutes), Now);
        }
        catch (JobFailedException exception)
        {
            return job => job.Fail(exception.Sentence, Now);
        }
        catch (Exception exception)
        {
            JobBroke(exception, claim.Id);
            return job => job.Fail(new("Job.Broke"), Now);
        }
    }

    /// <summary>Somebody may ask for a stop while the end is being written: then it is written once more over the new row.</summary>
    private async Task FinishAsync(JobClaim claim, Action<Job> outcome)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                await enterprise.RunAsync(claim.Actor, async provider =>
                {
                    if (await provider.GetRequiredService<IJobRepository>().FindAsync(claim.Id, CancellationToken.None) is { } job && claim.Holds(job))
                    {
                        outcome(job);
                        await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(CancellationToken.None);
                    }

                    return 0;
                });
                return;
            }
            catch (ConcurrencyException) when (attempt < WritesOfTheEnd)
            {
                // Read it again.
            }
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {JobId} broke")]
    private partial void JobBroke(Exception exception, int jobId);

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {JobId} was stopped after {Minutes} minutes")]
    private partial void JobTookTooLong(int jobId, int minutes);
}
