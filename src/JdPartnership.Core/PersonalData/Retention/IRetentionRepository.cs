using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Core.PersonalData.Retention;

public interface IRetentionRepository
{
    /// <summary>For change, from the recycle bin too; <c>null</c> when there is none in scope.</summary>
    Task<InternshipBatch?> FindBatchAsync(int batchId, CancellationToken cancellationToken);

    /// <summary><c>null</c> while the batch follows the portal's setting.</summary>
    Task<BatchRetention?> FindAsync(int batchId, CancellationToken cancellationToken);

    void Add(BatchRetention retention);
}
