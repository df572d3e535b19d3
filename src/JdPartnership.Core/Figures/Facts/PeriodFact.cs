namespace JdPartnership.Core.Figures.Facts;

/// <summary>The report period, and the two calendar years it compares.</summary>
public sealed record PeriodFact(
    int Id, string Label, string LabelText, string Title, string? TitleForOtherTypes, DateOnly Start, DateOnly End)
{
    public int ThisYear => End.Year;

    public int LastYear => End.Year - 1;

    public bool Compares(int year) => year == LastYear || year == ThisYear;

    /// <summary>Whether something valid between two dates was in force in the period; an unknown end is open.</summary>
    public bool Overlaps(DateOnly? from, DateOnly? to) => (from is null || from <= End) && (to is null || to >= Start);

    public bool Contains(DateOnly? date) => date is { } day && day >= Start && day <= End;
}
