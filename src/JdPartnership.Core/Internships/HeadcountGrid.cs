namespace JdPartnership.Core.Internships;

/// <summary>Colleges by years, with their sums.</summary>
public sealed record HeadcountGrid(YearSpan Years, YearSpan Compared, IReadOnlyList<HeadcountLine> Lines)
{
    /// <summary>Sum of the lines shown; <c>null</c> for a year without any number.</summary>
    public int? TotalOf(int year) => Sum(Lines, year);

    public Growth? Growth => Growth.Between(TotalOf(Compared.First), TotalOf(Compared.Last));

    public Growth? GrowthOf(HeadcountLine line) => Growth.Between(line.PersonsOf(Compared.First), line.PersonsOf(Compared.Last));

    /// <summary>Sums of the provinces that have any number, the largest of the last compared year first.</summary>
    public IReadOnlyList<ProvinceTotal> ByProvince => [.. Lines
        .GroupBy(line => line.Province)
        .Select(group => new ProvinceTotal(group.Key, Compared.Years.ToDictionary(year => year, year => Sum(group, year))))
        .Where(total => total.Persons.Values.Any(persons => persons is not null))
        .OrderByDescending(total => total.Persons[Compared.Last] ?? 0).ThenBy(total => total.Province, StringComparer.Ordinal)];

    private static int? Sum(IEnumerable<HeadcountLine> lines, int year)
    {
        List<int> known = [.. lines.Select(line => line.PersonsOf(year)).OfType<int>()];
        return known.Count == 0 ? null : known.Sum();
    }
}

/// <param name="Province">Short name; <c>null</c> for colleges whose province is not known.</param>
/// <param name="Persons">By calendar year.</param>
public sealed record ProvinceTotal(string? Province, IReadOnlyDictionary<int, int?> Persons);
