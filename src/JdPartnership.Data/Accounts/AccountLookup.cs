using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Accounts;

/// <summary>Reads accounts to look at; who changes one goes through Identity.</summary>
public sealed class AccountLookup(PartnershipDbContext context)
{
    public Task<AppUser?> FindAsync(int id, CancellationToken cancellationToken) =>
        context.Users.AsNoTracking().SingleOrDefaultAsync(user => user.Id == id, cancellationToken);
}
