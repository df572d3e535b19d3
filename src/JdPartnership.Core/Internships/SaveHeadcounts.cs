namespace JdPartnership.Core.Internships;

/// <summary>A grid as it was sent: every cell with what it showed when the page was opened.</summary>
public sealed record SaveHeadcounts
{
    public required IReadOnlyList<TypedHeadcount> Cells { get; init; }

    /// <summary>Where the numbers come from; empty names the person who saves.</summary>
    public string? Source { get; init; }

    /// <summary>A stored number whose cell was emptied is to be removed. Without it, emptying is refused.</summary>
    public bool RemoveEmptied { get; init; }
}

/// <summary>One cell.</summary>
/// <param name="Persons">What was typed; <c>null</c> for an empty cell.</param>
/// <param name="Shown">What the cell showed when the page was opened; <c>null</c> for an empty cell.</param>
public sealed record TypedHeadcount(int CollegeId, int Year, int? Persons, ShownHeadcount? Shown)
{
    public bool IsTouched => Persons != Shown?.Persons;

    /// <summary>Names the cell in a form.</summary>
    public string Key => KeyOf(CollegeId, Year);

    public static string KeyOf(int collegeId, int year) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{collegeId}-{year}");
}

public sealed record ShownHeadcount(int Persons, int Version);
