using JdPartnership.Core.Claims;
using JdPartnership.Core.Common;
using JdPartnership.Core.Reports;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Numbers the report states without rows behind them. They name the stored period, so it is saved first.</summary>
internal static class DemoClaims
{
    public static IEnumerable<Claim> Read(ReportPeriod period) => DemoFiles.Json<IReadOnlyList<Row>>("claims.json")
        .Select(row => new Claim(row.Key, period.Id, row.Order, row.Name, row.Value, row.Unit)
        {
            Bound = row.Bound,
            ScopeText = row.ScopeText,
            PrintedWording = row.PrintedWording,
            AsOf = row.AsOf,
            PeriodStart = row.PeriodStart,
            PeriodEnd = row.PeriodEnd,
            CountedBy = row.CountedBy,
            Source = row.Source,
        });

    private sealed record Row(
        int Order,
        string Key,
        string Name,
        decimal Value,
        string Unit,
        string ScopeText,
        DateOnly? AsOf,
        DateOnly? PeriodStart,
        DateOnly? PeriodEnd,
        string PrintedWording,
        string? CountedBy,
        string Source,
        Bound Bound = Bound.Exact);
}
