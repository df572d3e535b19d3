namespace JdPartnership.Core.Rosters.Packages;

/// <summary>What a package holds: one roster, or a college's stays that begin in a year.</summary>
public sealed record PackageScope
{
    private PackageScope()
    {
    }

    public int? RosterId { get; private init; }

    public int? CollegeId { get; private init; }

    /// <summary>Calendar year.</summary>
    public int? Year { get; private init; }

    public static PackageScope OfRoster(int rosterId) => new() { RosterId = rosterId };

    public static PackageScope OfYear(int collegeId, int year) => new() { CollegeId = collegeId, Year = year };
}
