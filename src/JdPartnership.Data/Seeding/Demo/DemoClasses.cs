using JdPartnership.Core.Classes;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The apprenticeship classes of which the report says more than that they exist.</summary>
internal static class DemoClasses
{
    public static IEnumerable<ApprenticeshipClass> Read(DemoColleges colleges) =>
        DemoFiles.Json<IReadOnlyList<Row>>("classes.json").Select(row => Class(row, colleges));

    private static ApprenticeshipClass Class(Row row, DemoColleges colleges)
    {
        var result = new ApprenticeshipClass(colleges[row.College], row.Name, row.Kind, row.IntakeYear)
        {
            Department = row.Department,
            Model = row.Model,
            Source = row.Source,
        };
        foreach (var benefit in row.Benefits)
        {
            result.AddBenefit(benefit.Name, benefit.AmountYuan, benefit.Period);
        }

        return result;
    }

    private sealed record Row(
        string College, string Department, string Name, ClassKind Kind, int IntakeYear, string Model, string Source, IReadOnlyList<Benefit> Benefits);

    private sealed record Benefit(string Name, decimal? AmountYuan, string Period);
}
