using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Web.Jobs;

/// <summary>
/// Writes a running job's progress a few times a minute, whether or not the work itself reports: that is its sign of life.
/// The same write brings back whether somebody asked the job to stop.
/// </summary>
internal sealed class JobProgress : IJobProgress, IAsyncDisposable
{
    private readonly EnterpriseScope _enterprise;
    private readonly int _id;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _cancelled;
    private readonly CancellationTokenSource _stopped = new();
    private readonly Task _beating;
    private (int Done, int Total, string Message) _state = (0, 0, "正在开始");

    public JobProgress(EnterpriseScope enterprise, int id, TimeProvider time, TimeSpan beat, CancellationToken cancellationToken)
    {
        (_enterprise, _id, _time) = (enterprise, id, time);
        _cancelled = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _beating = BeatAsync(beat);
    }

    public CancellationToken Token => _cancelled.Token;

    public bool IsCancelRequested { get; private set; }

    public Task ReportAsync(int done, int total, string message, CancellationToken cancellationToken)
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
        await WriteAsync();
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
                await WriteAsync();
            }
            while (await timer.WaitForNextTickAsync(_stopped.Token));
        }
        catch (OperationCanceledException)
        {
            // Stopped: the job's end is written by its runner.
        }
    }

    private async Task WriteAsync() => await _enterprise.RunAsync($"job {_id}", async provider =>
    {
        try
        {
            var job = await provider.GetRequiredService<IJobRepository>().FindAsync(_id, CancellationToken.None);
            var (done, total, message) = _state;
            job!.Report(done, total, message, _time.GetUtcNow().UtcDateTime);
            await provider.GetRequiredService<IUnitOfWork>().SaveChangesAsync(CancellationToken.None);
            if (job.CancelRequested && !IsCancelRequested)
            {
                IsCancelRequested = true;
                await _cancelled.CancelAsync();
            }
        }
        catch (ConcurrencyException)
        {
            // Somebody asked for a stop in this very moment; the next beat reads it.
        }

        return 0;
    });
}
