using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Web.Jobs;

/// <summary>Claims the next job and runs it to one of its ends.</summary>
internal sealed partial class JobRunner(EnterpriseScope enterprise, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<JobRunner> logger)
{
    /// <summary>A running job shows a sign of life this often …</summary>
    public static readonly TimeSpan Beat = TimeSpan.FromSeconds(3);

    /// <summary>… and is taken for dead after this.</summary>
    public static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    /// <returns>Whether there was a job.</returns>
    public async Task<bool> RunNextAsync(CancellationToken cancellationToken)
    {
        var id = await enterprise.RunAsync("jobs", provider => ClaimAsync(provider, cancellationToken));
        if (id is not { } job)
        {
            return false;
        }

        await enterprise.RunAsync($"job {job}", async provider =>
        {
            await RunAsync(provider, job, cancellationToken);
            return 0;
        });
        return true;
    }

    private async Task<int?> ClaimAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        var job = await provider.GetRequiredService<IJobRepository>().FindNextAsync(Now - Silence, cancellationToken);
        if (job is null)
        {
            return null;
        }

        try
        {
            if (job.CancelRequested)
            {
                job.Cancelled(Now);
            }
            else
            {
                job.Start(Now);
            }

            await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(cancellationToken);
            return job.IsOver ? null : job.Id;
        }
        catch (ConcurrencyException)
        {
            return null; // Another node was quicker.
        }
    }

    private async Task RunAsync(IServiceProvider provider, int id, CancellationToken cancellationToken)
    {
        await using var progress = new JobProgress(enterprise, id, time, Beat, cancellationToken);
        var outcome = await AttemptAsync(provider, id, progress);
        await progress.StopAsync();
        if (outcome is null)
        {
            return; // The portal is stopping: the job is taken up again by whoever finds it silent.
        }

        var job = await provider.GetRequiredService<IJobRepository>().FindAsync(id, CancellationToken.None);
        outcome(job!);
        await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(CancellationToken.None);
    }

    private async Task<Action<Job>?> AttemptAsync(IServiceProvider provider, int id, JobProgress progress)
    {
        try
        {
            var row = await provider.GetRequiredService<IJobRepository>().FindRowAsync(id, progress.Token);
            var parameters = await provider.GetRequiredService<IJobRepository>().GetParametersAsync(id, progress.Token);
            var worker = provider.GetServices<IJobWorker>().First(w => w.Kind == row!.Kind);
            var file = await worker.RunAsync(parameters, progress, progress.Token);
            return job => job.Succeed(file, "已完成", Now);
        }
        catch (OperationCanceledException) when (progress.IsCancelRequested)
        {
            return job => job.Cancelled(Now);
        }
        catch (OperationCanceledException) when (lifetime.ApplicationStopping.IsCancellationRequested)
        {
            return null;
        }
        catch (JobFailedException exception)
        {
            return job => job.Fail(exception.Message, Now);
        }
        catch (Exception exception)
        {
            JobBroke(exception, id);
            return job => job.Fail("任务因内部错误未能完成，请重试；若再次失败，请把任务编号告知管理员。", Now);
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    [LoggerMessage(Level = LogLevel.Error, Message = "Job {JobId} broke")]
    private partial void JobBroke(Exception exception, int jobId);
}
