namespace JdPartnership.Core.Jobs;

/// <summary>Tells the person who asked how far a job is.</summary>
public interface IJobProgress
{
    /// <param name="message">What it does now.</param>
    /// <exception cref="OperationCanceledException">Somebody asked the job to stop.</exception>
    Task ReportAsync(int done, int total, JobSentence message, CancellationToken cancellationToken);
}
