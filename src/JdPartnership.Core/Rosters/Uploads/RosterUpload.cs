using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>One uploaded file of a roster: kept with its hash, who sent it, when, and what became of it, also when reading it crashed.</summary>
public sealed class RosterUpload : Entity, ICollegeOwned
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
}
