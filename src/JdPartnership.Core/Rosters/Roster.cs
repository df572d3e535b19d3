using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Core.Rosters;

/// <summary>
/// 实习名册 of one batch. Uploads change its working entries; what was approved last stays in force until the next approval.
/// </summary>
public sealed class Roster : Entity, ICollegeOwned
{
    public const int RemarkLength = 500;

    private readonly List<RosterEvent> _events = [];

    private Roster()
    {
    }

    public Roster(InternshipBatch batch)
    {
        (Batch, BatchId) = (batch, batch.Id);
        (College, CollegeId) = (batch.College, batch.CollegeId);
    }

    public int BatchId { get; private set; }

    public InternshipBatch? Batch { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public RosterState State { get; private set; }

    /// <summary>Number of the revision being worked on, from 1.</summary>
    public int Revision { get; private set; } = 1;

    /// <summary>The revision in force; 0 before the first approval.</summary>
    public int ApprovedRevision { get; private set; }

    /// <summary>The last upload the coordinator has seen: a resubmission shows what came after it.</summary>
    public int? ReviewedUploadId { get; private set; }

    /// <summary>When the rules were last asked about the roster as a whole; <c>null</c> when only about its files, one by one.</summary>
    public DateTime? CheckedAt { get; private set; }

    public IReadOnlyCollection<RosterEvent> Events => _events;

    /// <summary>Whether the college may upload now. An approved roster takes an upload as the start of a revision.</summary>
    public bool TakesUploads => State != RosterState.Submitted;

    /// <summary>Whether what it holds and what its rules are asked with must stay as they are: it is with the coordinator, or approved.</summary>
    public bool IsReadOnly => State is RosterState.Submitted or RosterState.Approved;

    /// <summary>Whether somebody is working on it.</summary>
    public bool IsInWork => !IsReadOnly;

    /// <summary>Notes that an upload changed the working entries; the first after an approval opens a revision.</summary>
    /// <exception cref="DomainException">The roster is with the coordinator.</exception>
    public void Apply(ICurrentUser user, DateTime now, string fileName)
    {
        Require(TakesUploads, "Roster.UnderReview");
        if (State == RosterState.Approved)
        {
            Revision++;
            State = RosterState.Revising;
            Record(RosterStep.RevisionOpened, user, now, remark: null);
        }

        Record(RosterStep.Uploaded, user, now, fileName);
    }

    /// <exception cref="DomainException">The roster is with the coordinator, or approved.</exception>
    public void UndoUpload(ICurrentUser user, DateTime now, string fileName)
    {
        Require(State is not (RosterState.Submitted or RosterState.Approved), "Roster.NothingToUndo");
        Record(RosterStep.Undone, user, now, fileName);
    }

    /// <summary>A revision whose last upload was undone is none: the approved roster stands as it was.</summary>
    public void DropRevision(ICurrentUser user, DateTime now)
    {
        Require(ApprovedRevision > 0 && State is RosterState.Revising or RosterState.Returned, "Roster.NothingToUndo");
        Revision = ApprovedRevision;
        State = RosterState.Approved;
        Record(RosterStep.RevisionDropped, user, now, remark: null);
    }

    /// <exception cref="DomainException">Nothing is in work.</exception>
    public void Submit(ICurrentUser user, DateTime now, string? remark)
    {
        Require(State is RosterState.Draft or RosterState.Returned or RosterState.Revising, "Roster.NotInWork");
        State = RosterState.Submitted;
        Record(RosterStep.Submitted, user, now, remark);
    }

    /// <exception cref="DomainException">The roster is not with the coordinator.</exception>
    public void Return(ICurrentUser user, DateTime now, string remark, int? lastUploadId)
    {
        Require(State == RosterState.Submitted, "Roster.NotSubmitted");
        State = RosterState.Returned;
        ReviewedUploadId = lastUploadId;
        Record(RosterStep.Returned, user, now, remark);
    }

    /// <param name="user">Somebody other than the one who submitted.</param>
    /// <param name="now">UTC.</param>
    /// <param name="remark">What the coordinator says.</param>
    /// <param name="lastUploadId">The newest upload in it.</param>
    /// <param name="submission">The step that handed it over.</param>
    /// <exception cref="DomainException">The roster is not with the coordinator, or was submitted by the same person.</exception>
    public void Approve(ICurrentUser user, DateTime now, string? remark, int? lastUploadId, RosterEvent? submission)
    {
        Require(State == RosterState.Submitted, "Roster.NotSubmitted");
        Require(submission?.IsBy(user) == false, "Roster.OwnSubmission");
        State = RosterState.Approved;
        ApprovedRevision = Revision;
        ReviewedUploadId = lastUploadId;
        Record(RosterStep.Approved, user, now, remark);
    }

    /// <summary>The college takes a submission back before anybody decided.</summary>
    /// <exception cref="DomainException">The roster is not with the coordinator.</exception>
    public void Withdraw(ICurrentUser user, DateTime now)
    {
        Require(State == RosterState.Submitted, "Roster.NotSubmitted");
        State = ApprovedRevision > 0 ? RosterState.Revising : RosterState.Draft;
        Record(RosterStep.Withdrawn, user, now, remark: null);
    }

    private void Record(RosterStep step, ICurrentUser user, DateTime now, string? remark) =>
        _events.Add(new RosterEvent(step, Revision, user.UserId, user.UserName, now, remark));

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
