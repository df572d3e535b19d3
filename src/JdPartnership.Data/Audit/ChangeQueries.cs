using JdPartnership.Core.Audit;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Audit;

internal sealed class ChangeQueries(PartnershipDbContext context) : IChangeQueries
{
    /// <summary>An import writes thousands of rows at once; further back than this nobody looks on the desk.</summary>
    private const int LookBack = 300;

    public async Task<IReadOnlyList<RecentChange>> ListRecentAsync(int count, CancellationToken cancellationToken)
    {
        var entries = await context.ChangeEntries
            .OrderByDescending(c => c.Id)
            .Take(LookBack)
            .Select(c => new RecentChange(
                c.At, c.UserName, c.Action, c.EntityType, 1, c.EntityName, c.College == null ? null : c.College.Id, c.College == null ? null : c.College.Name))
            .ToListAsync(cancellationToken);
        return [.. entries.GroupBy(c => (c.At, c.UserName, c.Action, c.EntityType)).Take(count).Select(Together)];
    }

    private static RecentChange Together(IEnumerable<RecentChange> changes)
    {
        var rows = changes.ToList();
        return rows is [var only] ? only : rows[0] with { Rows = rows.Count, EntityName = null, CollegeId = null, CollegeName = null };
    }
}
