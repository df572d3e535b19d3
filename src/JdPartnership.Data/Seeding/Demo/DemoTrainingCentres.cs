using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The named bases, of unspecified kind as printed, and the one campus centre a picture shows.</summary>
internal static class DemoTrainingCentres
{
    public static IEnumerable<TrainingCentre> Read(DemoColleges colleges) => DemoFiles.Json<IReadOnlyList<Row>>("training-centres.json")
        .Select(row => new TrainingCentre(colleges[row.College], row.Name, row.Kind, row.Status)
        {
            PrintedOrder = row.Order,
            PrintedName = row.PrintedName,
            Source = row.Source,
        });

    private sealed record Row(
        int Order, string College, string PrintedName, string Name, TrainingCentreKind Kind, TrainingCentreStatus Status, string Source);
}
