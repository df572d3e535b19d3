using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Batches;

/// <summary>What must hold of a batch by itself.</summary>
public static class BatchRules
{
    public const int FilingNumberLength = 60;
    public const int RemarkLength = 1000;

    /// <summary>No internship of a school lasts longer; a later year is rather a typing error.</summary>
    public const int LongestDays = 3 * 366;

    public static IEnumerable<DomainError> Check(BatchDetails details)
    {
        if (details.Name.Length == 0)
        {
            yield return new("Batch.NameMissing", nameof(details.Name));
        }

        if (details.Name.Length > InternshipBatch.NameLength)
        {
            yield return new("Batch.NameTooLong", nameof(details.Name), InternshipBatch.NameLength, details.Name.Length);
        }

        foreach (var error in Days(details.Start, details.End))
        {
            yield return error;
        }

        if (details.PlannedPersons is < 0 or > Headcount.MaximumPersons || details.Places.Any(p => p.Persons is < 0 or > Headcount.MaximumPersons))
        {
            yield return new("Batch.PlannedOutOfRange", nameof(details.PlannedPersons), Headcount.MaximumPersons);
        }

        if (details.HoursFilingNumber?.Length > FilingNumberLength)
        {
            yield return new("Batch.FilingNumberTooLong", nameof(details.HoursFilingNumber), FilingNumberLength);
        }

        if (details.Remark?.Length > RemarkLength)
        {
            yield return new("Batch.RemarkTooLong", nameof(details.Remark), RemarkLength);
        }

        if (details.Places.Count == 0)
        {
            yield return new("Batch.NoPlaces", nameof(details.Places));
        }
    }

    /// <returns>Names of those fields that the rules of a roster are asked with and that would become different.</returns>
    public static IEnumerable<string> JudgedFields(InternshipBatch batch, BatchDetails details)
    {
        (string Field, bool IsChanged)[] fields =
        [
            (nameof(details.Engagement), batch.Engagement != details.Engagement),
            (nameof(details.Start), batch.Start != details.Start),
            (nameof(details.End), batch.End != details.End),
            (nameof(details.HoursFilingNumber), batch.HoursFilingNumber != details.HoursFilingNumber),
            (nameof(details.HoursFiledOn), batch.HoursFiledOn != details.HoursFiledOn),
            (nameof(details.IsThroughAgency), batch.IsThroughAgency != details.IsThroughAgency),
        ];
        return fields.Where(f => f.IsChanged).Select(f => f.Field);
    }

    private static IEnumerable<DomainError> Days(DateOnly? start, DateOnly? end) => (start, end) switch
    {
        (null, null) => [new("Batch.StartMissing", nameof(BatchDetails.Start)), new("Batch.EndMissing", nameof(BatchDetails.End))],
        (null, _) => [new("Batch.StartMissing", nameof(BatchDetails.Start))],
        (_, null) => [new("Batch.EndMissing", nameof(BatchDetails.End))],
        ({ } first, { } last) when last < first => [new("Batch.EndBeforeStart", nameof(BatchDetails.End))],
        ({ } first, { } last) when last.DayNumber - first.DayNumber > LongestDays => [new("Batch.TooLong", nameof(BatchDetails.End))],
        _ => [],
    };
}
