namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Changes of a roster's working entries, set by set, within the caller's transaction.</summary>
public interface IWorkingEntries
{
    /// <summary>Staged entries become working ones; those they replace, and those missing in the file when they shall go, leave.</summary>
    Task TakeUpAsync(int uploadId, bool removesMissing, CancellationToken cancellationToken);

    /// <summary>What <see cref="TakeUpAsync"/> did, backwards; the entries the upload brought are gone.</summary>
    Task TakeBackAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>Drops what an upload staged that came to nothing.</summary>
    Task DropStagedAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>Whether the working entries are others than those in force.</summary>
    Task<bool> DifferFromApprovedAsync(int rosterId, CancellationToken cancellationToken);
}
