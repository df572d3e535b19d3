using JdPartnership.Core.Files;

namespace JdPartnership.Core.Jobs;

/// <summary>Does the work of one kind of job. May be started again from the beginning after a crash, so it stores nothing by halves.</summary>
public interface IJobWorker
{
    string Kind { get; }

    /// <returns>The file it made, or <c>null</c>.</returns>
    /// <exception cref="JobFailedException">The work cannot be done; its sentence is for the person who asked.</exception>
    Task<StoredFile?> RunAsync(string parameters, IJobProgress progress, CancellationToken cancellationToken);
}
