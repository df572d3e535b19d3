using JdPartnership.Core.PersonalData.Reveals;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class RevealRepository(PartnershipDbContext context) : IRevealRepository
{
    // The college is tracked, so that the guard of writes knows its province.
    public Task<RosterEntry?> FindAsync(int rosterId, int entryId, CancellationToken cancellationToken) => context.RosterEntries
        .AsTracking()
        .Include(e => e.College)
        .Include(e => e.Roster!.Batch)
        .FirstOrDefaultAsync(e => e.Id == entryId && e.RosterId == rosterId && e.Roster!.Batch!.DeletedAt == null, cancellationToken);

    public Task<int> CountAsync(string userName, DateTime since, CancellationToken cancellationToken) => context.PersonalDataUses
        .CountAsync(u => u.UserName == userName && u.At > since && u.Kind == UseKind.Shown, cancellationToken);

    public void Add(PersonalDataUse use) => context.Add(use);
}
