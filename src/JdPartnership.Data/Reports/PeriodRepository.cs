using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Reports;

internal sealed class PeriodRepository(PartnershipDbContext context) : IPeriodRepository
{
    public Task<ReportPeriod?> FindAsync(string label, CancellationToken cancellationToken) =>
        context.ReportPeriods.AsTracking().FirstOrDefaultAsync(p => p.Label == label, cancellationToken);

    public Task<ReportPeriod?> FindNewestAsync(CancellationToken cancellationToken) =>
        context.ReportPeriods.AsNoTracking().OrderByDescending(p => p.End).ThenBy(p => p.Label).FirstOrDefaultAsync(cancellationToken);

    public async Task<bool> IsUsedAsync(int id, CancellationToken cancellationToken) =>
        await context.Set<ReportSection>().AnyAsync(s => s.ReportPeriodId == id, cancellationToken)
        || await context.PartnerListings.AnyAsync(l => l.ReportPeriodId == id, cancellationToken)
        || await context.Claims.AnyAsync(c => c.ReportPeriodId == id, cancellationToken);

    public void Add(ReportPeriod period) => context.Add(period);

    public void Remove(ReportPeriod period) => context.Remove(period);
}
