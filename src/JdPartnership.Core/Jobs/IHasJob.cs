namespace JdPartnership.Core.Jobs;

/// <summary>A row that a job works on.</summary>
public interface IHasJob
{
    int Id { get; }

    /// <summary>Written by <see cref="IJobRepository.AssignAsync"/> alone.</summary>
    int? JobId { get; }
}
