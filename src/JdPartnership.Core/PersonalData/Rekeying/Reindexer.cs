using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>
/// Computes indexes and fingerprints anew after the index key has changed. The portal must stand still meanwhile: old and new indexes do not
/// find each other. May be broken off and run again.
/// </summary>
public sealed class Reindexer(EntryWalk entries, IRekeyStore store, IPersonalDataProtector protector, BlindIndex index, RosterFingerprint fingerprints)
{
    /// <summary>
    /// Rows of uploads of which no entry was made: without the number their index cannot be computed anew, so it is cleared. <c>null</c> when
    /// the key is the one in use: then everybody is found as before.
    /// </summary>
    public int? Forgotten { get; private set; }

    /// <param name="report">Told after each piece.</param>
    /// <param name="cancellationToken">Ends the work between two pieces.</param>
    public Task<RekeyCounts> RunAsync(Action<RekeyCounts> report, CancellationToken cancellationToken) => entries.RunAsync(ReindexAsync, report, cancellationToken);

    private async Task<RekeyOutcome> ReindexAsync(RosterEntry entry, CancellationToken cancellationToken)
    {
        RosterSecrets secrets;
        try
        {
            secrets = RosterSecrets.Open(protector, entry)!;
        }
        catch (SealBrokenException)
        {
            return RekeyOutcome.Broken;
        }

        var idIndex = index.Of(entry.IdType, secrets.IdNumber);
        var fingerprint = FingerprintOf(entry, secrets);
        if (idIndex == entry.IdIndex && fingerprint == entry.Fingerprint)
        {
            return RekeyOutcome.Current;
        }

        if (idIndex != entry.IdIndex)
        {
            // Once, before the first index changes; a run that goes on where another was broken off finds none any more.
            Forgotten ??= await store.ForgetUnknownIndexesAsync(cancellationToken);
            await store.ReplaceIndexAsync(entry.IdIndex, idIndex, cancellationToken);
        }

        // Last: it tells a later run that this entry is done.
        await store.ReplaceFingerprintAsync(entry, fingerprint, cancellationToken);
        return RekeyOutcome.Renewed;
    }

    // What a transfer made has none of its own.
    private string FingerprintOf(RosterEntry entry, RosterSecrets secrets) => entry.TransferredFromId is null
        ? fingerprints.Of(RosterRows.Of(entry, secrets), new RosterPlace(entry.PostId, entry.ServiceCentreId), entry.Engagement)
        : entry.Fingerprint;
}
