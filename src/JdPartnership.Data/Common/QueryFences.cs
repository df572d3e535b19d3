using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Common;

/// <summary>The only place that lifts a query filter.</summary>
internal static class QueryFences
{
    /// <summary>Shows the recycle bin too. The college filter stays on.</summary>
    public static IQueryable<T> IncludingDeleted<T>(this IQueryable<T> rows)
        where T : class, ISoftDeletable =>
#pragma warning disable RS0030 // Lifts soft delete alone, by name.
        rows.IgnoreQueryFilters([PartnershipDbContext.SoftDeleteFilter]);
#pragma warning restore RS0030

    /// <summary>Shows the entries of uploads that nobody has confirmed yet. The college filter stays on.</summary>
    public static IQueryable<RosterEntry> IncludingStaged(this IQueryable<RosterEntry> entries) =>
#pragma warning disable RS0030 // Lifts staging alone, by name.
        entries.IgnoreQueryFilters([PartnershipDbContext.StagedFilter]);
#pragma warning restore RS0030

    /// <summary>Shows every entry there is, staged ones and those of batches in the recycle bin: what is to be erased must be found. The college filter stays on.</summary>
    public static IQueryable<RosterEntry> IncludingStagedAndDeleted(this IQueryable<RosterEntry> entries) =>
#pragma warning disable RS0030 // Lifts staging and soft delete alone, by name.
        entries.IgnoreQueryFilters([PartnershipDbContext.StagedFilter, PartnershipDbContext.SoftDeleteFilter]);
#pragma warning restore RS0030
}
