using System.Diagnostics.CodeAnalysis;
using JdPartnership.Core.Colleges;

namespace JdPartnership.Data.Seeding.Demo;

/// <summary>The colleges with the aliases documents use for them, found by canonical name.</summary>
internal sealed class DemoColleges
{
    private readonly Dictionary<string, College> _byName;

    public DemoColleges()
    {
        _byName = DemoFiles.Csv("colleges.csv").Select(Describe).ToDictionary(details => details.Name, details => new College(details), StringComparer.Ordinal);
        foreach (var row in DemoFiles.Csv("aliases.csv"))
        {
            this[row["college"]].AddAlias(row["alias"], row["source"]);
        }
    }

    public IReadOnlyCollection<College> All => _byName.Values;

    public College this[string name] => _byName.TryGetValue(name, out var college)
        ? college
        : throw new InvalidDataException($"colleges.csv does not list {name}.");

    [return: NotNullIfNotNull(nameof(name))]
    public College? Find(string? name) => name is null ? null : this[name];

    private static CollegeDetails Describe(IReadOnlyDictionary<string, string> row) => new()
    {
        Name = row["name"],
        Type = Enum.Parse<CollegeType>(row["type"]),
        ProvinceCode = row["province"].Length == 0 ? null : row["province"],
        Source = row["source"],
    };
}
