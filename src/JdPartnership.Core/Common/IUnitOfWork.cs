namespace JdPartnership.Core.Common;

/// <summary>Stores what a use case changed, once, last, with its history, in one transaction.</summary>
public interface IUnitOfWork
{
    /// <summary>Makes the save fail unless the stored row still has the version the form was opened with.</summary>
    void ExpectVersion(IVersioned row, int version);

    /// <summary>Moves the row on to its next version with the next save, though none of its own columns changed: what belongs to it did.</summary>
    void Touch(IVersioned row);

    /// <exception cref="ConcurrencyException">A row changed meanwhile.</exception>
    /// <exception cref="DuplicateException">A unique value is taken.</exception>
    Task SaveChangesAsync(CancellationToken cancellationToken);

    /// <summary>
    /// Runs several saves as one, retried as a whole where the provider retries. A retry starts with nothing tracked:
    /// <paramref name="work"/> loads and makes every row it changes.
    /// </summary>
    Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken);
}
