using JdPartnership.Core.Common;

namespace JdPartnership.Core.Internships.Posts;

public sealed record UpdatePost
{
    public required int Id { get; init; }

    /// <summary>The version the form was opened with.</summary>
    public required int Version { get; init; }

    public required PostDetails Details { get; init; }
}

/// <summary>What staff on a post earn at a centre from a day on. One there already for that day is replaced.</summary>
public sealed record SaveWage
{
    public required int PostId { get; init; }

    public int? ServiceCentreId { get; init; }

    public DateOnly? ValidFrom { get; init; }

    /// <summary>Yuan a month, as all amounts but the hourly minimum.</summary>
    public decimal? MonthlyWage { get; init; }

    public decimal? LowestTierWage { get; init; }

    public decimal? ProbationWage { get; init; }

    /// <summary>Yuan an hour.</summary>
    public decimal? LocalHourlyMinimum { get; init; }

    public string? Source { get; init; }

    public IEnumerable<DomainError> Check()
    {
        if (ServiceCentreId is null)
        {
            yield return new("Post.CentreMissing", nameof(ServiceCentreId));
        }

        if (ValidFrom is null)
        {
            yield return new("Post.FromMissing", nameof(ValidFrom));
        }

        if (MonthlyWage is null)
        {
            yield return new("Post.WageMissing", nameof(MonthlyWage));
        }

        (string Field, decimal? Amount)[] amounts =
        [
            (nameof(MonthlyWage), MonthlyWage), (nameof(LowestTierWage), LowestTierWage), (nameof(ProbationWage), ProbationWage), (nameof(LocalHourlyMinimum), LocalHourlyMinimum),
        ];
        foreach (var (field, _) in amounts.Where(a => a.Amount is < 0 or > 1_000_000 || decimal.Round(a.Amount ?? 0, 2) != (a.Amount ?? 0)))
        {
            yield return new("Post.AmountOutOfRange", field);
        }

        if (NameText.Tidy(Source).Length > Headcount.SourceLength)
        {
            yield return new("Post.SourceTooLong", nameof(Source), Headcount.SourceLength);
        }
    }
}

/// <summary>Staff of a centre, as a whole or on one post, from a day on. One there already for that day is replaced.</summary>
public sealed record SaveStaffing
{
    public int? ServiceCentreId { get; init; }

    /// <summary><c>null</c>: the whole centre.</summary>
    public int? PostId { get; init; }

    public DateOnly? ValidFrom { get; init; }

    public int? Persons { get; init; }

    public string? Source { get; init; }

    public IEnumerable<DomainError> Check()
    {
        if (ServiceCentreId is null)
        {
            yield return new("Post.CentreMissing", nameof(ServiceCentreId));
        }

        if (ValidFrom is null)
        {
            yield return new("Post.FromMissing", nameof(ValidFrom));
        }

        if (Persons is null or < 0 or > Headcount.MaximumPersons)
        {
            yield return new("Post.StaffOutOfRange", nameof(Persons), Headcount.MaximumPersons);
        }

        if (NameText.Tidy(Source).Length > Headcount.SourceLength)
        {
            yield return new("Post.SourceTooLong", nameof(Source), Headcount.SourceLength);
        }
    }
}
