namespace JdPartnership.Web.Models.Mappings;

/// <summary>Which column of a sheet is which, as a person chose it.</summary>
public sealed class MappingModel
{
    public string? Sheet { get; set; }

    /// <summary>Index of the sheet's column by name of ours; empty for none.</summary>
    public Dictionary<string, int?> Columns { get; set; } = [];

    public IReadOnlyDictionary<TColumn, int> Chosen<TColumn>()
        where TColumn : struct, Enum => Enum.GetValues<TColumn>()
        .Where(column => Columns.GetValueOrDefault(column.ToString()) is not null)
        .ToDictionary(column => column, column => Columns[column.ToString()]!.Value);
}
