using JdPartnership.Core.Investments;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Money and goods given, as running totals up to a date.</summary>
internal static class DemoInvestments
{
    public static IEnumerable<InvestmentEntry> Read() => DemoFiles.Json<IReadOnlyList<Row>>("investments.json")
        .Select(row => new InvestmentEntry(row.Kind, row.Project)
        {
            AsOf = row.AsOf,
            AmountYuan = row.AmountYuan,
            Quantity = row.Quantity,
            QuantityUnit = row.QuantityUnit,
            IsAtLeast = row.IsAtLeast,
            PrintedWording = row.PrintedWording,
            Source = row.Source,
        });

    private sealed record Row(
        InvestmentKind Kind,
        string Project,
        DateOnly AsOf,
        decimal? AmountYuan,
        int? Quantity,
        string? QuantityUnit,
        bool IsAtLeast,
        string PrintedWording,
        string Source);
}
