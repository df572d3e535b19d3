namespace JdPartnership.Core.Accounts;

/// <summary>
/// Which colleges a person sees. Read by the query filters of every college-owned row, so it fails closed:
/// the empty scope sees nothing.
/// </summary>
public sealed record CollegeScope
{
    private CollegeScope()
    {
    }

    /// <summary>Every college, and the rows of the enterprise itself.</summary>
    public bool SeesAll { get; private init; }

    /// <summary>The one college of a liaison.</summary>
    public int? CollegeId { get; private init; }

    /// <summary>GB/T 2260 codes (two digits) of the provinces a regional user sees.</summary>
    public IReadOnlyList<string> Provinces { get; private init; } = [];

    public static CollegeScope Nothing { get; } = new();

    public static CollegeScope All { get; } = new() { SeesAll = true };

    public static CollegeScope OneCollege(int collegeId) => new() { CollegeId = collegeId };

    public static CollegeScope InProvinces(IEnumerable<string> provinces) => new() { Provinces = [.. provinces] };
}
