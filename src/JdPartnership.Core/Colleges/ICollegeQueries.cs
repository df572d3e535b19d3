using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;

namespace JdPartnership.Core.Colleges;

/// <summary>Lists of colleges, within the viewer's scope. Nothing is tracked.</summary>
public interface ICollegeQueries
{
    /// <param name="filter">Which and in which order.</param>
    /// <param name="year">Calendar year of the headcounts shown.</param>
    /// <param name="page">A page beyond the end gives the last one.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    Task<Page<CollegeRow>> ListAsync(CollegeFilter filter, int year, PageRequest page, CancellationToken cancellationToken);

    /// <summary>The whole list, for export.</summary>
    Task<IReadOnlyList<CollegeRow>> ListAllAsync(CollegeFilter filter, int year, CancellationToken cancellationToken);

    /// <summary>Colleges found by any of their names, pinyin or codes; names that begin with the text first.</summary>
    Task<IReadOnlyList<CollegeHit>> SearchAsync(string text, int limit, CancellationToken cancellationToken);

    /// <summary>Id and name of each college, by name, for pickers.</summary>
    Task<IReadOnlyList<CollegeName>> ListNamesAsync(CancellationToken cancellationToken);
}

/// <summary>A line of the list.</summary>
/// <param name="Interns">Headcount of the year asked for; <c>null</c> when none is stored.</param>
public sealed record CollegeRow(
    int Id,
    string Name,
    CollegeType Type,
    string? Province,
    string? City,
    string? SchoolCode,
    PartnershipStatus Status,
    DateOnly? TerminatedOn,
    DateTime? DeletedAt,
    IReadOnlyList<CooperationKind> Cooperation,
    int? Interns);

public sealed record CollegeName(int Id, string Name);

/// <summary>A college that was searched for.</summary>
/// <param name="Alias">The alias that was found, where the name itself does not hold the text.</param>
public sealed record CollegeHit(int Id, string Name, CollegeType Type, string? Province, string? SchoolCode, string? Alias);
