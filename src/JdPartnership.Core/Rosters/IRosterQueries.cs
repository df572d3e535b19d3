using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Entries;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters;

/// <summary>Rosters to show, within the viewer's scope. Nothing is tracked.</summary>
public interface IRosterQueries
{
    /// <summary><c>null</c> when there is none in scope, or its batch is in the recycle bin.</summary>
    Task<RosterRecord?> FindAsync(int id, CancellationToken cancellationToken);

    /// <summary>Working entries in the order of their rows.</summary>
    Task<Page<EntryRow>> ListEntriesAsync(int rosterId, EntryFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Working entries against those in force; with <paramref name="sinceUpload"/> against what that upload had left.</summary>
    Task<Page<EntryChange>> ListChangesAsync(int rosterId, int? sinceUpload, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<RosterUploadRow>> ListUploadsAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<RosterEventRow>> ListEventsAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>How many rosters of the viewer's are in each state.</summary>
    Task<IReadOnlyDictionary<RosterState, int>> CountByStateAsync(CancellationToken cancellationToken);
}

/// <param name="Entries">Working entries.</param>
public sealed record RosterRecord(
    int Id,
    int Version,
    int BatchId,
    string Batch,
    int CollegeId,
    string College,
    CollegeType CollegeType,
    string? CollegeProvinceCode,
    EngagementKind Engagement,
    DateOnly Start,
    DateOnly End,
    int? PlannedPersons,
    RosterState State,
    int Revision,
    int ApprovedRevision,
    int? ReviewedUploadId,
    DateTime? CheckedAt,
    int Entries,
    int InForce)
{
    public bool IsInWork => State is RosterState.Draft or RosterState.Returned or RosterState.Revising;
}

public sealed record RosterUploadRow(int Id, string FileName, UploadState State, DateTime At, string UserName, UploadCounts Counts);

public sealed record RosterEventRow(RosterStep Step, int Revision, int? UserId, string UserName, DateTime At, string? Remark);
