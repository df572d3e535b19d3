using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>Gives a batch a period of its own, and holds the erasure of one that is needed longer.</summary>
public sealed class RetentionService(IRetentionRepository retentions, IUnitOfWork unitOfWork, ICurrentUser user, BusinessClock clock)
{
    public const int ShortestReason = 4;

    /// <param name="batchId">The batch.</param>
    /// <param name="months">After the last stay; <c>null</c> goes back to the portal's setting.</param>
    /// <param name="reason">Why; not asked for when going back.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such batch within the viewer's scope.</exception>
    /// <exception cref="DomainException">Out of range, without reason, or erased already.</exception>
    public Task SetPeriodAsync(int batchId, int? months, string? reason, CancellationToken cancellationToken)
    {
        if (months is < 1 or > BatchRetention.LongestMonths)
        {
            throw new DomainException("Retention.MonthsOutOfRange", "Months", BatchRetention.LongestMonths);
        }

        var said = months is null ? "" : Reason(reason);
        return ChangeAsync(batchId, retention => retention.Keep(months, said, user), cancellationToken);
    }

    /// <inheritdoc cref="SetPeriodAsync"/>
    public Task HoldAsync(int batchId, string? reason, CancellationToken cancellationToken)
    {
        var said = Reason(reason);
        return ChangeAsync(batchId, retention => retention.Hold(said, user, clock.UtcNow), cancellationToken);
    }

    /// <inheritdoc cref="SetPeriodAsync"/>
    public Task ReleaseAsync(int batchId, CancellationToken cancellationToken) => ChangeAsync(batchId, retention => retention.Release(), cancellationToken);

    private async Task ChangeAsync(int batchId, Action<BatchRetention> change, CancellationToken cancellationToken)
    {
        var batch = await retentions.FindBatchAsync(batchId, cancellationToken) ?? throw new NotFoundException($"batch {batchId}");
        if (batch.PersonalDataErasedAt is not null)
        {
            throw new DomainException("Retention.Erased");
        }

        var retention = await retentions.FindAsync(batchId, cancellationToken);
        if (retention is null)
        {
            retention = new BatchRetention(batch);
            retentions.Add(retention);
        }

        change(retention);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }

    private static string Reason(string? reason) => NameText.Tidy(reason) switch
    {
        { Length: < ShortestReason } => throw new DomainException("Retention.ReasonTooShort", "Reason", ShortestReason),
        { Length: > BatchRetention.ReasonLength } => throw new DomainException("Retention.ReasonTooLong", "Reason", BatchRetention.ReasonLength),
        var text => text,
    };
}
