using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships;

/// <summary>What must hold of a headcount by itself.</summary>
public static class HeadcountRules
{
    /// <param name="persons">Typed number; wider than what is stored, so that any typed digits can be judged.</param>
    /// <param name="field">Where the message belongs.</param>
    public static IEnumerable<DomainError> Persons(long? persons, string field) => persons switch
    {
        < 0 => [new("Headcount.Negative", field)],
        > Headcount.MaximumPersons => [new("Headcount.TooLarge", field, Headcount.MaximumPersons)],
        _ => [],
    };

    /// <summary>Emptying a cell removes a stored number only when that is said as well: an unknown number is no zero, and a slip is easy.</summary>
    public static IEnumerable<DomainError> Emptied(long? persons, ShownHeadcount? shown, bool removeEmptied, string field) =>
        persons is null && shown is not null && !removeEmptied ? [new("Headcount.Emptied", field, shown.Persons)] : [];

    public static IEnumerable<DomainError> Year(int year, string field) =>
        year is < Headcount.EarliestYear or > Headcount.LatestYear ? [new("Headcount.YearOutOfRange", field, Headcount.EarliestYear, Headcount.LatestYear)] : [];

    public static IEnumerable<DomainError> Source(string source, string field) =>
        source.Length > Headcount.SourceLength ? [new("Headcount.SourceTooLong", field, Headcount.SourceLength, source.Length)] : [];
}
