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
    /// Runs several saves as one, retried as a whole where the provider retries. Every attempt starts with nothing tracked:
    /// <paramref name="work"/> loads and makes every row it changes, and rows loaded before are no longer saved. A retry may follow a
    /// commit whose answer was lost, so work that adds rows without a version or a unique value to stop it looks whether they are there.
    /// </summary>
    /// <exception cref="InvalidOperationException">There are changes that were not saved; they would be lost.</exception>
    Task InTransactionAsync(Func<CancellationToken, Task> work, CancellationToken cancellationToken);
}
