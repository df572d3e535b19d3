using System.Globalization;
using JdPartnership.Core.Cooperation;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The dictionary of cooperation forms, and the forms the report's table of partners gives for each college.</summary>
internal static class DemoCooperation
{
    public static IEnumerable<object> Read(DemoColleges colleges)
    {
        var types = DemoFiles.Json<IReadOnlyList<TypeRow>>("cooperation-form-types.json")
            .ToDictionary(row => row.Code, row => new CooperationFormType(row.Code, row.Name, row.Kind, row.Order), StringComparer.Ordinal);
        var forms = DemoFiles.Csv("cooperation.csv")
            .Select(row => new CooperationForm(colleges[row["college"]], types[row["form"]], Enum.Parse<CooperationStatus>(row["status"]))
            {
                PrintedOrder = int.Parse(row["order"], CultureInfo.InvariantCulture),
                PrintedName = row["printedName"],
                PrintedWording = row["wording"],
                Source = row["source"],
            });
        return [.. types.Values, .. forms];
    }

    private sealed record TypeRow(int Order, string Code, string Name, CooperationKind Kind);
}
