using JdPartnership.Core.Rosters;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>Which column of a sheet is which, as a person chose it.</summary>
public sealed class MappingModel
{
    public string? Sheet { get; set; }

    /// <summary>Index of the sheet's column by name of the roster's; empty for none.</summary>
    public Dictionary<string, int?> Columns { get; set; } = [];

    public IReadOnlyDictionary<RosterColumn, int> Chosen() => Columns
        .Where(c => c.Value is not null && Enum.TryParse<RosterColumn>(c.Key, out _))
        .ToDictionary(c => Enum.Parse<RosterColumn>(c.Key), c => c.Value!.Value);
}
