namespace JdPartnership.Core.Internships.Posts;

/// <summary>Posts to show. Nothing is tracked.</summary>
public interface IPostQueries
{
    /// <summary>By name.</summary>
    Task<IReadOnlyList<PostRow>> ListAsync(bool deleted, CancellationToken cancellationToken);

    /// <summary>From the recycle bin too; <c>null</c> when there is none.</summary>
    Task<PostRecord?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>By centre, the whole centre first, then by post; of each the newest first.</summary>
    Task<IReadOnlyList<StaffingRow>> ListStaffingAsync(CancellationToken cancellationToken);
}

/// <param name="Batches">Batches that offer it.</param>
public sealed record PostRow(
    int Id,
    string Name,
    string MajorCategories,
    decimal? MonthlyHours,
    int? LabourGrade,
    bool IsHighRisk,
    bool HasUnusualHours,
    bool IsForbiddenToMinors,
    bool IsForbiddenToWomen,
    bool IsEntertainmentVenue,
    int Batches);

public sealed record PostRecord(int Id, int Version, PostDetails Details, DateTime? DeletedAt, IReadOnlyList<WageRow> Wages);

/// <summary>Yuan a month; the hourly minimum yuan an hour.</summary>
public sealed record WageRow(
    int Id, string ServiceCentre, DateOnly ValidFrom, decimal MonthlyWage, decimal? LowestTierWage, decimal? ProbationWage, decimal? LocalHourlyMinimum, string? Source);

/// <param name="Post"><c>null</c>: the whole centre.</param>
public sealed record StaffingRow(int Id, string ServiceCentre, string? Post, DateOnly ValidFrom, int Persons, string? Source);
