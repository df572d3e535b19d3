using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>Exports to show, within the viewer's scope.</summary>
public interface IUnmaskedExportQueries
{
    /// <summary>Those that wait for a decision first, then the newest.</summary>
    Task<Page<UnmaskedExportRow>> ListAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is none in scope.</summary>
    Task<UnmaskedExportDetails?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Rosters of a college that hold personal data, newest first.</summary>
    Task<IReadOnlyList<ExportableRoster>> ListRostersAsync(int collegeId, CancellationToken cancellationToken);
}

public sealed record UnmaskedExportRow(
    int Id, string College, int Rosters, string Purpose, string RequestedBy, DateTime RequestedAt, ExportState State, DateTime? ExpiresAt);

public sealed record UnmaskedExportDetails(
    int Id,
    int Version,
    string College,
    IReadOnlyList<ExportableRoster> Rosters,
    PersonalFields Fields,
    string Purpose,
    string Recipient,
    int ValidDays,
    int RequestedById,
    string RequestedBy,
    DateTime RequestedAt,
    ExportState State,
    string? DecidedBy,
    DateTime? DecidedAt,
    string? DecisionRemark,
    DateTime? ExpiresAt,
    int? JobId,
    int Persons,
    bool ConcernsMinors,
    int Downloads);

/// <param name="Persons">Whom a file would name.</param>
public sealed record ExportableRoster(int Id, string Batch, DateOnly Start, DateOnly End, int Persons);
