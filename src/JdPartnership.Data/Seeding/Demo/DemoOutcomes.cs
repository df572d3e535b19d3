using JdPartnership.Core.Outcomes;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>Shares the report states; it gives neither numerator nor denominator.</summary>
internal static class DemoOutcomes
{
    public static IEnumerable<Outcome> Read() => DemoFiles.Json<IReadOnlyList<Row>>("outcomes.json")
        .Select(row => new Outcome(row.Order, row.Kind, row.Name)
        {
            Percent = row.Percent,
            IsAtLeast = row.IsAtLeast,
            AsOf = row.AsOf,
            PrintedWording = row.PrintedWording,
            Source = row.Source,
        });

    private sealed record Row(
        int Order, OutcomeKind Kind, string Name, decimal Percent, bool IsAtLeast, DateOnly AsOf, string PrintedWording, string Source);
}
