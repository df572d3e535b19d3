using JdPartnership.Core.Stipends;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>What interns, probationers and regular staff are paid, by components.</summary>
internal static class DemoStipends
{
    public static IEnumerable<StipendScheme> Read() => DemoFiles.Json<IReadOnlyList<Scheme>>("stipends.json").Select(Build);

    private static StipendScheme Build(Scheme row)
    {
        var scheme = new StipendScheme(row.Code, row.Name, row.Audience) { Note = row.Note, Source = row.Source };
        foreach (var component in row.Components)
        {
            scheme.AddComponent(new StipendComponent(component.Order, component.Name, component.AmountYuan, component.Form, component.CountsTowardFloor));
        }

        return scheme;
    }

    private sealed record Scheme(string Code, string Name, StipendAudience Audience, string Note, string Source, IReadOnlyList<Component> Components);

    private sealed record Component(int Order, string Name, StipendForm Form, bool CountsTowardFloor, decimal? AmountYuan);
}
