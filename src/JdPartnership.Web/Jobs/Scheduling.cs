using Quartz;

namespace JdPartnership.Web.Jobs;

/// <summary>
/// Runs the scheduler from a moment after the start on: to make it is a tenth of the work of a start, and people wait for pages then, nobody
/// for a job. Whoever asks for one sooner begins it at once.
/// </summary>
internal sealed partial class Scheduling(
    ISchedulerFactory schedulers,
    TimeProvider clock,
    IHostApplicationLifetime lifetime,
    ILogger<Scheduling> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(3);

    private readonly TaskCompletionSource _allowed = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _wanted = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private IScheduler? _scheduler;

    /// <summary>The stored state fits this program; before that, no job may touch it.</summary>
    public void Allow() => _allowed.TrySetResult();

    /// <summary>Somebody asks for a job.</summary>
    public void Begin() => _wanted.TrySetResult();

    public override async Task StopAsync(CancellationToken cancellationToken)
    {
        await base.StopAsync(cancellationToken);
        if (_scheduler is { } scheduler)
        {
            await scheduler.Shutdown(waitForJobsToComplete: true, cancellationToken);
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await _allowed.Task.WaitAsync(stoppingToken);
            await Task.WhenAny(_wanted.Task, Task.Delay(Pause, clock, stoppingToken));
            stoppingToken.ThrowIfCancellationRequested();
            _scheduler = await schedulers.GetScheduler(stoppingToken);
            await _scheduler.Start(stoppingToken);
        }
        catch (Exception) when (stoppingToken.IsCancellationRequested)
        {
            // The stop came first: no fault of the scheduler, however it words that.
        }
        catch (Exception exception)
        {
            // A portal whose jobs never run would look healthy.
            CannotSchedule(exception);
            Environment.ExitCode = 1;
            lifetime.StopApplication();
        }
    }

    [LoggerMessage(Level = LogLevel.Critical, Message = "The scheduler cannot be made, and without it no job would ever run: the portal stops. If its tables are of another version, run migrate")]
    private partial void CannotSchedule(Exception exception);
}
