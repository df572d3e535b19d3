using JdPartnership.Core.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Common;

internal static class Paging
{
    /// <summary>One page of rows in their order; a page beyond the end gives the last one.</summary>
    /// <param name="rows">Ordered without ties.</param>
    /// <param name="page">Which.</param>
    /// <param name="select">What is read of each.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    public static async Task<Page<TRow>> PageAsync<T, TRow>(
        this IOrderedQueryable<T> rows, PageRequest page, Func<IQueryable<T>, IQueryable<TRow>> select, CancellationToken cancellationToken)
    {
        var total = await rows.CountAsync(cancellationToken);
        var number = Math.Min(page.Number, Math.Max(1, (total + page.Size - 1) / page.Size));
        var items = await select(rows.Skip((number - 1) * page.Size).Take(page.Size)).ToListAsync(cancellationToken);
        return new Page<TRow>(items, total, number, page.Size);
    }
}
