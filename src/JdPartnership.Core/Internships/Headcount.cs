using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships;

/// <summary>实习人数: the interns a college declared for a calendar year. One row for each college and year.</summary>
public sealed class Headcount : Entity, ICollegeOwned
{
    /// <summary>More interns of one college in one year are taken for a typing error.</summary>
    public const int MaximumPersons = 100_000;

    public const int EarliestYear = 2000;
    public const int LatestYear = 2099;
    public const int SourceLength = 200;

    private Headcount()
    {
    }

    public Headcount(College college, int year, int persons, string? source)
    {
        College = college;
        Year = year;
        Source = source;
        Declare(persons);
    }

    public Headcount(int collegeId, int year, int persons, string? source)
    {
        CollegeId = collegeId;
        Year = year;
        Source = source;
        Declare(persons);
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Calendar year.</summary>
    public int Year { get; private set; }

    /// <summary>Persons, 0 to <see cref="MaximumPersons"/>.</summary>
    public int Persons { get; private set; }

    /// <summary>Place of the college in the printed table; colleges added later follow by name.</summary>
    public int? PrintedOrder { get; init; }

    /// <summary>The document the number was taken from, or who declared it.</summary>
    public string? Source { get; private set; }

    /// <exception cref="ArgumentOutOfRangeException">Below 0 or above <see cref="MaximumPersons"/>.</exception>
    public void Declare(int persons)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(persons);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(persons, MaximumPersons);
        Persons = persons;
    }

    public void Cite(string? source) => Source = source;
}
