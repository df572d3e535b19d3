using JdPartnership.Core.Files;
using JdPartnership.Core.Rosters;

namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>
/// Seals under the active key what was sealed under an earlier one. May run beside the portal, may be broken off and run again: what is
/// sealed with the active key is passed over.
/// </summary>
public sealed class Resealer(EntryWalk entries, IRekeyStore store, ISealedFileStore files, IPersonalDataProtector protector, PersonalDataKeys keys)
{
    private const int FilesAtOnce = 50;

    /// <param name="report">Told after each piece.</param>
    /// <param name="cancellationToken">Ends the work between two pieces.</param>
    public Task<RekeyCounts> ResealEntriesAsync(Action<RekeyCounts> report, CancellationToken cancellationToken) =>
        entries.RunAsync(ResealAsync, report, cancellationToken);

    /// <inheritdoc cref="ResealEntriesAsync"/>
    public async Task<RekeyCounts> ResealFilesAsync(Action<RekeyCounts> report, CancellationToken cancellationToken)
    {
        var counts = RekeyCounts.None;
        for (var last = 0; await store.ListFilesAsync(last, FilesAtOnce, cancellationToken) is { Count: > 0 } page; last = page[^1].Id)
        {
            foreach (var file in page)
            {
                counts = counts.Add(await ResealAsync(file, cancellationToken));
            }

            report(counts);
        }

        return counts;
    }

    private async Task<RekeyOutcome> ResealAsync(RosterEntry entry, CancellationToken cancellationToken)
    {
        if (PersonalDataProtector.KeyOf(entry.Sealed) == keys.Active.Id)
        {
            return RekeyOutcome.Current;
        }

        try
        {
            var secrets = RosterSecrets.Open(protector, entry)!;
            return await store.ReplaceSealAsync(entry, secrets.Seal(protector, entry.Uid), cancellationToken) ? RekeyOutcome.Renewed : RekeyOutcome.Current;
        }
        catch (SealBrokenException)
        {
            return RekeyOutcome.Broken;
        }
    }

    // The new file first, then the row, then the old file: broken off anywhere, the row names a file that is there.
    private async Task<RekeyOutcome> ResealAsync(StoredFile file, CancellationToken cancellationToken)
    {
        try
        {
            if (await files.ResealAsync(file, cancellationToken) is not { } renewed)
            {
                return RekeyOutcome.Current;
            }

            if (!await store.MoveFileAsync(file, renewed.StorageName, cancellationToken))
            {
                files.Delete(renewed);
                return RekeyOutcome.Current;
            }

            files.Delete(file);
            return RekeyOutcome.Renewed;
        }
        catch (Exception exception) when (exception is SealBrokenException or FileNotFoundException)
        {
            return RekeyOutcome.Broken;
        }
    }
}
