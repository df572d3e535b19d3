using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>What is sealed or indexed, to be written anew under other keys. Recycle bin and staged entries are included.</summary>
public interface IRekeyStore
{
    /// <summary>Entries with sealed values, by id, after <paramref name="afterId"/>.</summary>
    Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int afterId, int take, CancellationToken cancellationToken);

    /// <returns>False when the values were changed meanwhile: then nothing is stored.</returns>
    Task<bool> ReplaceSealAsync(RosterEntry entry, byte[] sealedAnew, CancellationToken cancellationToken);

    /// <summary>The index of a person wherever it stands.</summary>
    Task ReplaceIndexAsync(string old, string now, CancellationToken cancellationToken);

    Task ReplaceFingerprintAsync(RosterEntry entry, string fingerprint, CancellationToken cancellationToken);

    /// <summary>Forgets indexes in rows of uploads that no entry explains: nobody can compute them anew.</summary>
    /// <returns>How many rows.</returns>
    Task<int> ForgetUnknownIndexesAsync(CancellationToken cancellationToken);

    /// <summary>Sealed files whose content is there, by id, after <paramref name="afterId"/>.</summary>
    Task<IReadOnlyList<StoredFile>> ListFilesAsync(int afterId, int take, CancellationToken cancellationToken);

    /// <returns>False when the row was changed meanwhile.</returns>
    Task<bool> MoveFileAsync(StoredFile file, string storageName, CancellationToken cancellationToken);
}
