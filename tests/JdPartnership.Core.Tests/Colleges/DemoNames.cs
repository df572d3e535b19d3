using JdPartnership.Core.Colleges.LookAlikes;
using JdPartnership.Data;

namespace JdPartnership.Core.Tests.Colleges;

/// <summary>The names of the demo's colleges, from the files it is loaded from.</summary>
internal static class DemoNames
{
    public static IReadOnlyList<KnownName> Read()
    {
        using var stream = typeof(PartnershipDbContext).Assembly.GetManifestResourceStream("demo/facts/colleges.csv")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1)
            .Select(line => line.Split(','))
            .Select((cells, i) => new KnownName(i + 1, cells[0], cells[0], IsAlias: false, cells[1].Length == 0 ? null : cells[1], IsDeleted: false))];
    }
}
