using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Retention;

namespace JdPartnership.Web.Models.PersonalData;

public sealed class RetentionPages(IRetentionQueries queries, RetentionPolicy policy)
{
    public async Task<RetentionListModel> ListAsync(RetentionStage stage, PageRequest page, CancellationToken cancellationToken) =>
        new(stage, await queries.ListAsync(stage, page, cancellationToken), policy);

    /// <exception cref="NotFoundException">No such batch within the viewer's scope.</exception>
    public async Task<RetentionPage> OpenAsync(int batchId, RetentionModel form, CancellationToken cancellationToken) =>
        new(await queries.FindAsync(batchId, cancellationToken) ?? throw new NotFoundException($"batch {batchId}"), policy, form);
}
