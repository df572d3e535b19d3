using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Web.Models.Batches;

/// <summary>Opens a batch with what this person may see of it.</summary>
public sealed class BatchPages(IBatchQueries queries, ICurrentUser viewer)
{
    /// <exception cref="NotFoundException">No such batch in scope; for who may not edit also when it is in the recycle bin.</exception>
    public async Task<BatchPage> OpenAsync(int id, int? page, string? returnUrl, CancellationToken cancellationToken)
    {
        var batch = await queries.FindAsync(id, cancellationToken);
        if (batch is null || (batch.DeletedAt is not null && !viewer.May(Permission.EditBatches)))
        {
            throw new NotFoundException($"batch {id}");
        }

        return new BatchPage(
            batch, viewer.May(Permission.ViewHistory) ? await queries.ListChangesAsync(id, new PageRequest(page), cancellationToken) : null, returnUrl);
    }
}
