using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>One uploaded file of a roster: kept with its hash, who sent it, when, and what became of it, also when reading it crashed.</summary>
public sealed class RosterUpload : Entity, ICollegeOwned, IHasJob
{
    private RosterUpload()
    {
    }

    public RosterUpload(Roster roster, Guid submissionId, StoredFile file, int? userId, string userName, DateTime now)
    {
        Roster = roster;
        RosterId = roster.Id;
        (College, CollegeId) = (roster.College, roster.CollegeId);
        SubmissionId = submissionId;
        File = file;
        FileName = file.FileName;
        Sha256 = file.Sha256;
        UserId = userId;
        UserName = userName;
        UploadedAt = now;
    }

    public int RosterId { get; private set; }

    public Roster? Roster { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Made with the form: the same form sent twice is one upload.</summary>
    public Guid SubmissionId { get; private set; }

    public int FileId { get; private set; }

    /// <summary>Kept encrypted: it holds identity numbers.</summary>
    public StoredFile? File { get; private set; }

    public string FileName { get; private set; } = "";

    /// <summary>Of the file as sent; lower-case hexadecimal.</summary>
    public string Sha256 { get; private set; } = "";

    public int? UserId { get; private set; }

    public string UserName { get; private set; } = "";

    public DateTime UploadedAt { get; private set; }

    public UploadState State { get; private set; }

    /// <summary>Sheet, header row and columns, as JSON; <c>null</c> before they are known.</summary>
    public string? Mapping { get; private set; }

    public ApplyMode? Mode { get; private set; }

    /// <summary>The job that reads or applies it.</summary>
    public int? JobId { get; private set; }

    public int Rows { get; private set; }

    public int NewRows { get; private set; }

    public int ChangedRows { get; private set; }

    public int SameRows { get; private set; }

    public int RemovedRows { get; private set; }

    public int ErrorRows { get; private set; }

    public int WarningRows { get; private set; }

    /// <summary>Why it was refused or failed: code of the sentence.</summary>
    public string? ReasonCode { get; private set; }

    /// <summary>What stands in the holes of that sentence, as a JSON list.</summary>
    public string? ReasonArguments { get; private set; }

    /// <summary>Working revision the staged comparison was made against; a roster that moved on asks for a new reading.</summary>
    public int? ComparedVersion { get; private set; }

    public DateTime? AppliedAt { get; private set; }

    public DateTime? UndoneAt { get; private set; }

    public UploadCounts Counts => new(Rows, NewRows, ChangedRows, SameRows, RemovedRows, ErrorRows, WarningRows);

    /// <summary>Whether nothing more happens to it by itself.</summary>
    public bool IsOver => State is UploadState.Applied or UploadState.Undone or UploadState.Refused or UploadState.Failed or UploadState.Cancelled;

    /// <summary>Why it was refused or failed.</summary>
    public DomainError? Reason => ReasonCode is null ? null : new DomainError(ReasonCode, "File", [.. FindingArguments.Read(ReasonArguments)]);

    /// <summary>Waits for the reader, or is being read.</summary>
    public bool IsBusy => State is UploadState.Received or UploadState.Reading;

    public bool IsCancellable => State is UploadState.Received or UploadState.Reading or UploadState.NeedsMapping or UploadState.Staged;

    /// <summary>The file itself is not taken; what was read of it until then is dropped.</summary>
    /// <exception cref="DomainException">It has been read already.</exception>
    public void Refuse(DomainError reason)
    {
        Require(IsBusy, "Upload.NotBusy");
        State = UploadState.Refused;
        Explain(reason);
    }

    /// <summary>Some required column has no header that is known.</summary>
    /// <exception cref="DomainException">It is not being read.</exception>
    public void AskForMapping()
    {
        Require(State == UploadState.Reading, "Upload.NotBusy");
        State = UploadState.NeedsMapping;
    }

    /// <summary>Somebody said which column is which: it is read (again).</summary>
    /// <exception cref="DomainException">It waits for nobody.</exception>
    public void Map(string mapping)
    {
        Require(State is UploadState.NeedsMapping or UploadState.Staged, "Upload.NotWaiting");
        Mapping = mapping;
        Wait();
    }

    /// <summary>To be read once more: the roster moved on, or the last attempt came to nothing.</summary>
    /// <exception cref="DomainException">It has been applied, refused or cancelled.</exception>
    public void ReadAgain()
    {
        Require(IsBusy || State is UploadState.Staged or UploadState.Failed, "Upload.NotWaiting");
        Wait();
    }

    /// <param name="comparedVersion">Version of the roster whose entries the rows were compared with.</param>
    /// <exception cref="DomainException">It is not being read.</exception>
    public void Stage(UploadCounts counts, string mapping, int comparedVersion)
    {
        Require(State == UploadState.Reading, "Upload.NotBusy");
        State = UploadState.Staged;
        (Mapping, ComparedVersion) = (mapping, comparedVersion);
        Count(counts);
    }

    /// <exception cref="DomainException">It is over.</exception>
    public void Fail(string code)
    {
        Require(!IsOver, "Upload.Over");
        State = UploadState.Failed;
        Explain(new DomainError(code));
    }

    /// <exception cref="DomainException">It is over.</exception>
    public void Cancel()
    {
        Require(IsCancellable, "Upload.Over");
        State = UploadState.Cancelled;
    }

    /// <param name="removesMissing">Entries that the file does not have leave the roster.</param>
    /// <exception cref="DomainException">Nothing waits to be applied, or nothing may be while rows are wrong, or nothing would change.</exception>
    public void Apply(ApplyMode mode, bool removesMissing, DateTime now)
    {
        Require(State == UploadState.Staged, "Upload.NotStaged");
        Require(mode == ApplyMode.CorrectRowsOnly || ErrorRows == 0, "Upload.HasErrors");
        RemovedRows = removesMissing ? RemovedRows : 0;
        Require(NewRows + ChangedRows + RemovedRows > 0, "Upload.NothingToApply");
        (State, Mode, AppliedAt) = (UploadState.Applied, mode, now);
    }

    /// <exception cref="DomainException">It is not applied.</exception>
    public void Undo(DateTime now)
    {
        Require(State == UploadState.Applied, "Upload.NotApplied");
        (State, UndoneAt) = (UploadState.Undone, now);
    }

    private void Wait()
    {
        State = UploadState.Received;
        (ReasonCode, ReasonArguments, ComparedVersion) = (null, null, null);
        Count(UploadCounts.None);
    }

    private void Count(UploadCounts counts) =>
        (Rows, NewRows, ChangedRows, SameRows, RemovedRows, ErrorRows, WarningRows) =
        (counts.Rows, counts.New, counts.Changed, counts.Same, counts.Removed, counts.Errors, counts.Warnings);

    private void Explain(DomainError reason) => (ReasonCode, ReasonArguments) = (reason.Code, FindingArguments.Of(reason));

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
