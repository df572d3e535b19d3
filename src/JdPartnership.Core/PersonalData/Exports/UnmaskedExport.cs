using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>
/// 未掩码导出: rosters of one college with numbers in clear, asked for by one person and approved by another. The file carries their
/// names, may be downloaded a few times by who asked for it, and is deleted when its days are over.
/// </summary>
public sealed class UnmaskedExport : Entity, ICollegeOwned, IHasJob
{
    public const int PurposeLength = 300;
    public const int RecipientLength = 100;
    public const int RemarkLength = 500;
    public const int LongestDays = 30;
    public const int MostDownloads = 3;

    /// <summary>Days after which nobody may approve a request any more.</summary>
    public const int DecisionDays = 30;

    private readonly List<UnmaskedExportRoster> _rosters = [];

    private UnmaskedExport()
    {
    }

    public UnmaskedExport(College college, RequestUnmaskedExport request, ICurrentUser user, DateTime now)
    {
        (College, CollegeId) = (college, college.Id);
        _rosters = [.. request.RosterIds.Distinct().Order().Select(id => new UnmaskedExportRoster(id))];
        Fields = request.Fields;
        Purpose = request.Purpose;
        Recipient = request.Recipient;
        ValidDays = request.ValidDays;
        RequestedById = user.UserId ?? throw new InvalidOperationException("Only a person asks for an export.");
        RequestedBy = user.UserName;
        RequestedAt = now;
    }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    public IReadOnlyCollection<UnmaskedExportRoster> Rosters => _rosters;

    public PersonalFields Fields { get; private set; }

    public string Purpose { get; private set; } = "";

    /// <summary>Who will be given the list.</summary>
    public string Recipient { get; private set; } = "";

    /// <summary>Days between approval and deletion of the file.</summary>
    public int ValidDays { get; private set; }

    public int RequestedById { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }

    public ExportState State { get; private set; }

    /// <summary>Never who asked for it: the database refuses that as well.</summary>
    public int? DecidedById { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    public string? DecisionRemark { get; private set; }

    public DateTime? ExpiresAt { get; private set; }

    /// <summary>The job that makes the file.</summary>
    public int? JobId { get; private set; }

    public int? FileId { get; private set; }

    /// <summary>Kept encrypted.</summary>
    public StoredFile? File { get; private set; }

    public int Persons { get; private set; }

    public bool ConcernsMinors { get; private set; }

    public int Downloads { get; private set; }

    /// <exception cref="DomainException">Decided already, too old, or by the person who asked.</exception>
    public void Approve(ICurrentUser user, DateTime now, string? remark)
    {
        Decide(user, now, remark);
        State = ExportState.Approved;
        ExpiresAt = now.AddDays(ValidDays);
    }

    /// <inheritdoc cref="Approve"/>
    public void Refuse(ICurrentUser user, DateTime now, string remark)
    {
        Decide(user, now, remark);
        State = ExportState.Refused;
    }

    /// <exception cref="DomainException">Decided already, or somebody else's.</exception>
    public void Withdraw(ICurrentUser user)
    {
        Require(State == ExportState.Requested, "Export.Decided");
        Require(user.UserId == RequestedById, "Export.NotYours");
        State = ExportState.Withdrawn;
    }

    /// <exception cref="InvalidOperationException">It is not approved, or made already.</exception>
    public void Complete(StoredFile file, int persons, bool concernsMinors)
    {
        if (State != ExportState.Approved)
        {
            throw new InvalidOperationException($"An export that is {State} gets no file.");
        }

        (State, File, Persons, ConcernsMinors) = (ExportState.Ready, file, persons, concernsMinors);
    }

    /// <summary>Counts a download before it begins.</summary>
    /// <exception cref="DomainException">Not made yet, expired, used up, or somebody else's.</exception>
    public void Download(ICurrentUser user, DateTime now)
    {
        Require(user.UserId == RequestedById, "Export.NotYours");
        Require(State == ExportState.Ready && now < ExpiresAt, "Export.NotReady");
        Require(Downloads < MostDownloads, "Export.UsedUp");
        Downloads++;
    }

    /// <summary>Its days are over, or what it holds was erased: the file goes.</summary>
    public void Expire(DateTime now)
    {
        File?.Remove(now);
        State = ExportState.Expired;
    }

    private void Decide(ICurrentUser user, DateTime now, string? remark)
    {
        Require(State == ExportState.Requested, "Export.Decided");
        Require(user.UserId is not null && user.UserId != RequestedById && user.UserName != RequestedBy, "Export.OwnRequest");
        Require(now < RequestedAt.AddDays(DecisionDays), "Export.Outdated");
        (DecidedById, DecidedBy, DecidedAt, DecisionRemark) = (user.UserId, user.UserName, now, remark);
    }

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
