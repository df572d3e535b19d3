using JdPartnership.Core.Attendance;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Core.Stipends.Payments;

namespace JdPartnership.Core.PersonalData.Subjects;

/// <summary>What is held about one person, found by blind index, within the viewer's scope, recycle bin and staged entries included.</summary>
public interface ISubjectQueries
{
    /// <summary>Persons behind the indexes of one number, a kind of document each.</summary>
    Task<IReadOnlyList<FoundPerson>> FindAsync(IReadOnlyCollection<string> indexes, CancellationToken cancellationToken);

    /// <summary>With roster, batch, college, post and centre.</summary>
    Task<IReadOnlyList<RosterEntry>> ListEntriesAsync(string idIndex, CancellationToken cancellationToken);

    Task<IReadOnlyList<StayEvent>> ListStayEventsAsync(string idIndex, CancellationToken cancellationToken);

    Task<IReadOnlyList<StayAssessment>> ListAssessmentsAsync(string idIndex, CancellationToken cancellationToken);

    /// <summary>Records that were corrected too; with lines, and the components of their sheets.</summary>
    Task<IReadOnlyList<StipendPayment>> ListPaymentsAsync(string idIndex, CancellationToken cancellationToken);

    /// <summary>Of imports that are applied, day by day.</summary>
    Task<IReadOnlyList<AttendanceDay>> ListAttendanceAsync(string idIndex, CancellationToken cancellationToken);

    Task<IReadOnlyList<SubjectUpload>> ListUploadsAsync(string idIndex, CancellationToken cancellationToken);

    Task<IReadOnlyList<SubjectWaiver>> ListWaiversAsync(string idIndex, CancellationToken cancellationToken);

    /// <summary>Who was shown what of this person.</summary>
    Task<IReadOnlyList<UseRow>> ListUsesAsync(string idIndex, CancellationToken cancellationToken);

    /// <summary>Batches of this person whose erasure is held.</summary>
    Task<IReadOnlyList<string>> ListHeldBatchesAsync(string idIndex, CancellationToken cancellationToken);

    void Add(PersonalDataUse use);
}

/// <param name="Name">Masked, as is the number.</param>
public sealed record FoundPerson(string IdIndex, string Name, string IdMask, IReadOnlyList<FoundStay> Stays);

public sealed record FoundStay(int RosterId, string Batch, string College, DateOnly Start, DateOnly End);

public sealed record SubjectUpload(string FileName, DateTime UploadedAt, string UserName, int RowNumber, RowStatus Status);

public sealed record SubjectWaiver(string Code, string Reason, WaiverState State, string RequestedBy, DateTime RequestedAt);
