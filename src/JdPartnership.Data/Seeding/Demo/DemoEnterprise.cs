using JdPartnership.Core.Enterprises;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The enterprise with the other names documents use for it, its centres and its history.</summary>
internal static class DemoEnterprise
{
    public static IEnumerable<object> Read()
    {
        var file = DemoFiles.Json<File>("enterprise.json");
        var enterprise = new Enterprise(file.LegalName, file.UnitName, file.ShortName);
        foreach (var alias in file.Aliases)
        {
            enterprise.AddAlias(alias.Name, alias.Source);
        }

        return
        [
            enterprise,
            .. file.ServiceCentres.Select(centre => new ServiceCentre(centre.Order, centre.Name, centre.Business, centre.Source) { ProvinceCode = centre.ProvinceCode }),
            .. file.Milestones.Select(milestone => new Milestone(milestone.Date, milestone.Precision, milestone.Text, milestone.Source)),
        ];
    }

    private sealed record File(
        string LegalName,
        string UnitName,
        string ShortName,
        IReadOnlyList<Alias> Aliases,
        IReadOnlyList<Centre> ServiceCentres,
        IReadOnlyList<Event> Milestones);

    private sealed record Alias(string Name, string Source);

    private sealed record Centre(int Order, string Name, string Business, string ProvinceCode, string Source);

    private sealed record Event(DateOnly Date, DatePrecision Precision, string Text, string Source);
}
