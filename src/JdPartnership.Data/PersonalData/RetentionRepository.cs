using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class RetentionRepository(PartnershipDbContext context) : IRetentionRepository
{
    public Task<InternshipBatch?> FindBatchAsync(int batchId, CancellationToken cancellationToken) => context.InternshipBatches
        .IncludingDeleted()
        .AsTracking()
        .Include(b => b.College)
        .FirstOrDefaultAsync(b => b.Id == batchId, cancellationToken);

    public Task<BatchRetention?> FindAsync(int batchId, CancellationToken cancellationToken) =>
        context.BatchRetentions.AsTracking().FirstOrDefaultAsync(r => r.BatchId == batchId, cancellationToken);

    public void Add(BatchRetention retention) => context.Add(retention);
}
