namespace JdPartnership.Core.Rosters.Entries;

/// <summary>Which working entries of a roster are shown.</summary>
public sealed record EntryFilter
{
    /// <summary>How a name begins.</summary>
    public string? Name { get; init; }

    /// <summary>Student number, whole.</summary>
    public string? StudentNumber { get; init; }

    /// <summary>Blind indexes of one identity number, a document type each; <c>null</c> when none is asked for.</summary>
    public IReadOnlyList<string>? IdIndexes { get; init; }
}
