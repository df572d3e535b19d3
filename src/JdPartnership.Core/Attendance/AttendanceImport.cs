using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Attendance;

/// <summary>
/// One attendance file of the enterprise. It speaks of interns of several colleges, so it belongs to none of them; its matched lines belong
/// to the college of their entry.
/// </summary>
public sealed class AttendanceImport : Entity, IHasJob
{
    private const string Cancelled = "Attendance.Cancelled";

    private AttendanceImport()
    {
    }

    public AttendanceImport(StoredFile file, int? userId, string userName, DateTime now)
    {
        File = file;
        FileName = file.FileName;
        Sha256 = file.Sha256;
        (UserId, UserName, UploadedAt) = (userId, userName, now);
    }

    public int FileId { get; private set; }

    /// <summary>Kept encrypted: it may hold identity numbers.</summary>
    public StoredFile? File { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Of the file as sent; lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public int? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    public AttendanceImportState State { get; private set; }

    public int? JobId { get; private set; }

    public int Rows { get; private set; }

    public int MatchedRows { get; private set; }

    public DateOnly? FirstDay { get; private set; }

    public DateOnly? LastDay { get; private set; }

    /// <summary>Sheet, header row and columns, as JSON; <c>null</c> before they are known.</summary>
    public string? Mapping { get; private set; }

    /// <summary>Why it was refused or failed: code of the sentence.</summary>
    public string? ReasonCode { get; private set; }

    /// <summary>What stands in the holes of that sentence, as a JSON list.</summary>
    public string? ReasonArguments { get; private set; }

    public DateTime? UndoneAt { get; private set; }

    public bool IsBusy => State is AttendanceImportState.Received or AttendanceImportState.Reading;

    /// <summary>Whether a person may say which column is which: asked for it, or seeing that what was remembered or recognised is wrong.</summary>
    public bool IsMappable => State is AttendanceImportState.NeedsMapping or AttendanceImportState.Applied;

    public DomainError? Reason => ReasonCode is null ? null : new DomainError(ReasonCode, "File", [.. FindingArguments.Read(ReasonArguments)]);

    /// <summary>A new attempt takes it up, the first or one after a crash.</summary>
    /// <exception cref="DomainException">It is over.</exception>
    public void Begin()
    {
        Require(IsBusy, "Attendance.Over");
        State = AttendanceImportState.Reading;
    }

    /// <summary>There is no column of persons or of days that is known.</summary>
    /// <exception cref="DomainException">It is not being read.</exception>
    public void AskForMapping()
    {
        Require(State == AttendanceImportState.Reading, "Attendance.Over");
        State = AttendanceImportState.NeedsMapping;
    }

    /// <summary>Somebody said which column is which: it is read (again), and until then nothing of it counts.</summary>
    /// <exception cref="DomainException">It is being read, or came to nothing.</exception>
    public void Map(string mapping)
    {
        Require(IsMappable, "Attendance.Over");
        (State, Mapping) = (AttendanceImportState.Received, mapping);
        (Rows, MatchedRows, FirstDay, LastDay) = (0, 0, null, null);
    }

    /// <exception cref="DomainException">It is not being read.</exception>
    public void Apply(AttendanceCounts counts, string mapping)
    {
        Require(State == AttendanceImportState.Reading, "Attendance.Over");
        (State, Mapping) = (AttendanceImportState.Applied, mapping);
        (Rows, MatchedRows, FirstDay, LastDay) = (counts.Rows, counts.Matched, counts.First, counts.Last);
    }

    /// <exception cref="DomainException">It is over.</exception>
    public void Refuse(DomainError reason) => End(AttendanceImportState.Refused, reason);

    /// <exception cref="DomainException">It is over.</exception>
    public void Fail(string code) => End(AttendanceImportState.Failed, new(code));

    /// <summary>What it brought counts no longer; one that is still read, or waits for its columns, comes to nothing.</summary>
    /// <exception cref="DomainException">It came to nothing already, or was undone.</exception>
    public void Undo(DateTime now)
    {
        if (IsWaiting)
        {
            Fail(Cancelled);
            return;
        }

        Require(State == AttendanceImportState.Applied, "Attendance.NotApplied");
        (State, UndoneAt) = (AttendanceImportState.Undone, now);
    }

    private bool IsWaiting => IsBusy || State == AttendanceImportState.NeedsMapping;

    private void End(AttendanceImportState state, DomainError reason)
    {
        Require(IsWaiting, "Attendance.Over");
        State = state;
        (ReasonCode, ReasonArguments) = (reason.Code, FindingArguments.Of(reason));
    }

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
