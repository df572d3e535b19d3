namespace JdPartnership.Core.Internships.Counting;

/// <summary>What approved rosters count, within the viewer's scope. Nothing is tracked.</summary>
public interface ICountedHeadcountQueries
{
    Task<IReadOnlyList<CountedPersons>> ListAsync(YearSpan years, CancellationToken cancellationToken);

    /// <summary>By year, oldest first.</summary>
    Task<IReadOnlyList<CountedPersons>> ListAsync(int collegeId, CancellationToken cancellationToken);
}

/// <param name="Declared">What the college declared for the year; <c>null</c> when nothing is stored.</param>
public sealed record CountedPersons(int CollegeId, int Year, int Persons, int? Declared)
{
    public int? Difference => Persons - Declared;
}
