using JdPartnership.Core.Files;
using JdPartnership.Core.PersonalData.Rekeying;
using JdPartnership.Core.Rosters;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

/// <summary>Set by set or row by row, past the interceptors: the change history must not fill with every row there is.</summary>
internal sealed class RekeyStore(PartnershipDbContext context) : IRekeyStore
{
    public async Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(int afterId, int take, CancellationToken cancellationToken) => await Entries()
        .Where(e => e.Id > afterId && e.Sealed != Array.Empty<byte>())
        .OrderBy(e => e.Id)
        .Take(take)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    public async Task<bool> ReplaceSealAsync(RosterEntry entry, byte[] sealedAnew, CancellationToken cancellationToken) => await Entries()
        .Where(e => e.Id == entry.Id && e.Sealed == entry.Sealed)
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.Sealed, sealedAnew), cancellationToken) == 1;

    public async Task ReplaceIndexAsync(string old, string now, CancellationToken cancellationToken)
    {
        // The index of assessments and events begins with the roster, so the entries come after them.
        var entries = Entries().Where(e => e.IdIndex == old);
        await context.StayAssessments
            .Where(a => a.IdIndex == old && entries.Select(e => e.RosterId).Contains(a.RosterId))
            .ExecuteUpdateAsync(set => set.SetProperty(a => a.IdIndex, now), cancellationToken);
        await context.StayEvents
            .Where(s => s.IdIndex == old && entries.Select(e => e.RosterId).Contains(s.RosterId))
            .ExecuteUpdateAsync(set => set.SetProperty(s => s.IdIndex, now), cancellationToken);
        await entries.ExecuteUpdateAsync(set => set.SetProperty(e => e.IdIndex, now), cancellationToken);
        await context.RuleWaivers.Where(w => w.IdIndex == old).ExecuteUpdateAsync(set => set.SetProperty(w => w.IdIndex, now), cancellationToken);
        await context.UploadRows.Where(r => r.IdIndex == old).ExecuteUpdateAsync(set => set.SetProperty(r => r.IdIndex, now), cancellationToken);
    }

    public Task ReplaceFingerprintAsync(RosterEntry entry, string fingerprint, CancellationToken cancellationToken) => Entries()
        .Where(e => e.Id == entry.Id)
        .ExecuteUpdateAsync(set => set.SetProperty(e => e.Fingerprint, fingerprint), cancellationToken);

    public Task<int> ForgetUnknownIndexesAsync(CancellationToken cancellationToken)
    {
        var entries = Entries();
        return context.UploadRows
            .Where(r => r.IdIndex != null && !entries.Any(e => e.IdIndex == r.IdIndex))
            .ExecuteUpdateAsync(set => set.SetProperty(r => r.IdIndex, (string?)null), cancellationToken);
    }

    public async Task<IReadOnlyList<StoredFile>> ListFilesAsync(int afterId, int take, CancellationToken cancellationToken) => await context.StoredFiles
        .Where(f => f.Id > afterId && f.RemovedAt == null)
        .Where(f => context.RosterUploads.Any(u => u.FileId == f.Id)
            || context.AttendanceImports.Any(i => i.FileId == f.Id)
            || context.UnmaskedExports.Any(x => x.FileId == f.Id))
        .OrderBy(f => f.Id)
        .Take(take)
        .AsNoTracking()
        .ToListAsync(cancellationToken);

    public async Task<bool> MoveFileAsync(StoredFile file, string storageName, CancellationToken cancellationToken) => await context.StoredFiles
        .Where(f => f.Id == file.Id && f.StorageName == file.StorageName && f.RemovedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(f => f.StorageName, storageName).SetProperty(f => f.Version, f => f.Version + 1), cancellationToken) == 1;

    private IQueryable<RosterEntry> Entries() => context.RosterEntries.IncludingStaged();
}
