using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Web.Jobs;

/// <summary>
/// Writes a running job's progress a few times a minute, whether or not the work itself reports: that is its sign of life.
/// The same write brings back whether somebody asked the job to stop, or took it for dead and started it again.
/// </summary>
internal sealed partial class JobProgress : IJobProgress, IAsyncDisposable
{
    private readonly EnterpriseScope _enterprise;
    private readonly JobClaim _claim;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly CancellationTokenSource _cancelled;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _beating;
    private (int Done, int Total, JobSentence Message) _state = (0, 0, new("Job.Starting"));

    public JobProgress(EnterpriseScope enterprise, JobClaim claim, TimeProvider time, TimeSpan beat, ILogger logger, CancellationToken cancellationToken)
    {
        (_enterprise, _claim, _time, _logger) = (enterprise, claim, time, logger);
        _cancelled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(beat);
    }

    public CancellationToken Token => _cancelled.Token;

    public bool IsCancelRequested { get; private set; }

    /// <summary>The job is no longer this worker's: its row is gone, or another worker has started it again.</summary>
    public bool IsLost { get; private set; }

    public Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        _state = (done, total, message);
        return Task.CompletedTask;
    }

    /// <summary>Writes the last state and beats no more.</summary>
    public async Task StopAsync()
    {
        await _stopped.CancelAsync();
        await _beating;
        await TryWriteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _stopped.CancelAsync();
        await _beating;
        _cancelled.Dispose();
        _stopped.Dispose();
    }

    private async Task BeatAsync(TimeSpan beat)
    {
        using var timer = new PeriodicTimer(beat, _time);
        try
        {
            do
            {
                await TryWriteAsync();
            }
            while (await timer.WaitForNextTickAsync(_stopped.Token));
        }
        catch (OperationCanceledException)
        {
            // Stopped: the job's end is written by its runner.
        }
    }

    private async Task TryWriteAsync()
    {
        try
        {
            await _enterprise.RunAsync(_claim.Actor, WriteAsync);
        }
        catch (ConcurrencyException)
        {
            // Somebody asked for a stop in this very moment; the next beat reads it.
        }
        catch (Exception exception)
        {
            // A database that is busy or away for a moment must not end hours of work; the next beat tries again.
            SignMissed(exception, _claim.Id);
        }
    }

    private async Task<bool> WriteAsync(IServiceProvider provider)
    {
        var job = await provider.GetRequiredService<IJobRepository>().FindAsync(_claim.Id, CancellationToken.None);
        if (job is null || !_claim.Holds(job))
        {
            IsLost = true;
            await _cancelled.CancelAsync();
            return false;
        }

        if (job.CancelRequested)
        {
            IsCancelRequested = true;
            await _cancelled.CancelAsync();
        }

        var (done, total, message) = _state;
        job.Report(done, total, message, _time.GetUtcNow().UtcDateTime);
        await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(CancellationToken.None);
        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Job {JobId} could not write its progress")]
    private partial void SignMissed(Exception exception, int jobId);
}
