namespace JdPartnership.Core.Jobs;

/// <summary>Wakes a worker for jobs just stored. A missed call costs a few seconds: the scheduler looks again by itself.</summary>
public interface IJobBell
{
    Task RingAsync(CancellationToken cancellationToken);
}
