using JdPartnership.Core.Common;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.Attendance;

/// <summary>Attendance to show, within the viewer's scope. Nothing is tracked.</summary>
public interface IAttendanceQueries
{
    /// <summary>What counts of these entries in the month, by entry.</summary>
    Task<ILookup<int, AttendanceDay>> ListDaysAsync(IReadOnlyCollection<int> entryIds, PayMonth month, CancellationToken cancellationToken);

    /// <summary>
    /// What counts of these entries' persons from the month before until the month's last day, by the entry asked for: of whatever entry
    /// they had then, since a transfer gives them another one.
    /// </summary>
    Task<ILookup<int, AttendanceDay>> ListDaysLeadingToAsync(IReadOnlyCollection<int> entryIds, PayMonth month, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<Page<AttendanceImportRow>> ListImportsAsync(PageRequest page, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is none.</summary>
    Task<AttendanceImportRow?> FindImportAsync(int id, CancellationToken cancellationToken);

    /// <summary>Lines that were not taken, by row.</summary>
    Task<Page<AttendanceProblem>> ListProblemsAsync(int importId, PageRequest page, CancellationToken cancellationToken);
}

/// <param name="Unmatched">Lines that were not taken.</param>
/// <param name="HasFile">Whether its time is not over yet: without the file its columns cannot be matched.</param>
public sealed record AttendanceImportRow(
    int Id,
    string FileName,
    AttendanceImportState State,
    DateTime UploadedAt,
    int? UserId,
    string UserName,
    int Rows,
    int MatchedRows,
    int Unmatched,
    DateOnly? FirstDay,
    DateOnly? LastDay,
    string? ReasonCode,
    string? ReasonArguments,
    bool HasFile)
{
    public bool IsBusy => State is AttendanceImportState.Received or AttendanceImportState.Reading;
}
