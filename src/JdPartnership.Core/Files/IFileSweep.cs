namespace JdPartnership.Core.Files;

/// <summary>Finds what lies in the file store and should not.</summary>
public interface IFileSweep
{
    /// <summary>Deletes content that was marked as removed, and what no row speaks of: left by a process that died before it could store the row.</summary>
    /// <returns>How many files.</returns>
    Task<int> SweepAsync(CancellationToken cancellationToken);
}
