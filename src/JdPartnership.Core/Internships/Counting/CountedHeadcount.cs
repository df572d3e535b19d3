using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Counting;

/// <summary>
/// Interns of a college in a calendar year, counted from its approved rosters: different persons whose stay begins in that year,
/// 勤工助学 left out. Kept beside the entries so that pages need not count them; renewed whenever entries come into or go out of force.
/// </summary>
public sealed class CountedHeadcount(int? collegeId, int year, int persons) : ICollegeOwned
{
    public int Id { get; private set; }

    public int? CollegeId { get; private set; } = collegeId;

    public College? College { get; private set; }

    public int Year { get; private set; } = year;

    public int Persons { get; private set; } = persons;
}
