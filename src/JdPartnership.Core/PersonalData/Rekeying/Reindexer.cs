using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.PersonalData.Rekeying;

/// <summary>
/// Computes indexes and fingerprints anew after the index key has changed. The portal must stand still meanwhile: old and new indexes do not
/// find each other. May be broken off and run again.
/// </summary>
public sealed class Reindexer(EntryWalk entries, IRekeyStore store, IPersonalDataProtector protector, BlindIndex index, RosterFingerprint fingerprints)
{
    /// <param name="report">Told after each piece.</param>
    /// <param name="cancellationToken">Ends the work between two pieces.</param>
    public Task<RekeyCounts> RunAsync(Action<RekeyCounts> report, CancellationToken cancellationToken) => entries.RunAsync(ReindexAsync, report, cancellationToken);

    /// <inheritdoc cref="IRekeyStore.ForgetUnknownIndexesAsync"/>
    public Task<int> ForgetUnknownAsync(CancellationToken cancellationToken) => store.ForgetUnknownIndexesAsync(cancellationToken);

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

        var fingerprint = fingerprints.Of(RosterRows.Of(entry, secrets), new RosterPlace(entry.PostId, entry.ServiceCentreId), entry.Engagement);
        if (fingerprint == entry.Fingerprint)
        {
            return RekeyOutcome.Current;
        }

        var idIndex = index.Of(entry.IdType, secrets.IdNumber);
        if (idIndex != entry.IdIndex)
        {
            await store.ReplaceIndexAsync(entry.IdIndex, idIndex, cancellationToken);
        }

        // Last: it tells a later run that this entry is done.
        await store.ReplaceFingerprintAsync(entry, fingerprint, cancellationToken);
        return RekeyOutcome.Renewed;
    }
}
