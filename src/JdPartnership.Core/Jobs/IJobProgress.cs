namespace JdPartnership.Core.Jobs;

/// <summary>Tells the person who asked how far a job is.</summary>
public interface IJobProgress
{
    /// <param name="message">What it does now, in Chinese.</param>
    /// <exception cref="OperationCanceledException">Somebody asked the job to stop.</exception>
    Task ReportAsync(int done, int total, string message, CancellationToken cancellationToken);
}
