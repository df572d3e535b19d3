namespace JdPartnership.Core.Internships;

/// <summary>Headcounts of colleges that are not deleted, within the viewer's scope. Nothing is tracked.</summary>
public interface IHeadcountQueries
{
    /// <summary>The lines of a grid by printed order, then by name, with their cells, in two queries.</summary>
    Task<IReadOnlyList<HeadcountLine>> ListAsync(HeadcountFilter filter, YearSpan years, CancellationToken cancellationToken);

    /// <summary>Last day of the newest report period; <c>null</c> when there is none.</summary>
    Task<DateOnly?> FindNewestPeriodEndAsync(CancellationToken cancellationToken);
}

/// <summary>Which colleges a grid shows.</summary>
public sealed record HeadcountFilter
{
    /// <inheritdoc cref="Colleges.CollegeFilter.Text"/>
    public string? Text { get; init; }

    /// <inheritdoc cref="Colleges.CollegeFilter.ProvinceCode"/>
    public string? ProvinceCode { get; init; }

    /// <summary>Colleges without headcounts and forms of cooperation too.</summary>
    public bool Everyone { get; init; }

    /// <summary>Shown in any case.</summary>
    public IReadOnlyList<int> Added { get; init; } = [];
}

/// <summary>A college with its cells.</summary>
/// <param name="Cells">Only of years for which a headcount is stored.</param>
public sealed record HeadcountLine(int CollegeId, string Name, string? ProvinceCode, string? Province, IReadOnlyDictionary<int, HeadcountCell> Cells)
{
    public int? PersonsOf(int year) => Cells.GetValueOrDefault(year)?.Persons;
}

public sealed record HeadcountCell(int Persons, int Version, string? Source);
