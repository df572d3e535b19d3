using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Rules;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters;

/// <summary>
/// 名册行: one intern in one roster. A changed row is a new entry that replaces the old one, so that an upload can be undone and
/// a revision shows its differences. Staged entries belong to an upload that nobody has confirmed yet; a query filter hides them.
/// </summary>
public sealed class RosterEntry : Entity, ICollegeOwned
{
    public int RosterId { get; init; }

    public Roster? Roster { get; init; }

    public int? CollegeId { get; init; }

    public College? College { get; init; }

    /// <summary>The upload that brought it, with its row number there.</summary>
    public int AddedById { get; init; }

    public RosterUpload? AddedBy { get; init; }

    /// <summary>Row number in the sheet, from 1.</summary>
    public int RowNumber { get; init; }

    /// <summary>The upload that replaced or removed it; <c>null</c> while it is a working entry.</summary>
    public int? RemovedById { get; private set; }

    public RosterUpload? RemovedBy { get; private set; }

    /// <summary>Waiting for its upload to be confirmed.</summary>
    public bool IsStaged { get; private set; } = true;

    /// <summary>Part of the approved roster: counts in headcounts and presence.</summary>
    public bool IsInForce { get; private set; }

    [Personal]
    public required string Name { get; init; }

    [Personal]
    public required string NameNormalized { get; init; }

    public IdentityType IdType { get; init; }

    /// <summary>Keyed hash of document type and number: finds a person without telling the number. 32 hexadecimal digits.</summary>
    [Personal]
    public required string IdIndex { get; init; }

    /// <summary>The number as pages show it.</summary>
    [Personal]
    public required string IdMask { get; init; }

    [Personal]
    public string? PhoneMask { get; init; }

    /// <summary>Identity number and phone, encrypted; empty after their retention has ended.</summary>
    [Personal]
    public required byte[] Sealed { get; set; }

    /// <summary>Keyed hash of all values of the row: tells a changed row from the same. 32 hexadecimal digits.</summary>
    [Personal]
    public required string Fingerprint { get; init; }

    [Personal]
    public DateOnly? BirthDate { get; init; }

    [Personal]
    public string? StudentNumber { get; init; }

    public string? Department { get; init; }

    public string? MajorCode { get; init; }

    public string? MajorName { get; init; }

    public string? Grade { get; init; }

    [Personal]
    public string? ClassName { get; init; }

    public EngagementKind Engagement { get; init; }

    public int PostId { get; init; }

    public Post? Post { get; init; }

    public int ServiceCentreId { get; init; }

    public ServiceCentre? ServiceCentre { get; init; }

    public DateOnly Start { get; init; }

    /// <summary>Last day as planned, inclusive.</summary>
    public DateOnly End { get; init; }

    [Personal]
    public string? AgreementNumber { get; init; }

    public DateOnly? AgreementSignedOn { get; init; }

    public bool? Consent { get; init; }

    public bool? GuardianConsent { get; init; }

    [Personal]
    public string? PolicyNumber { get; init; }

    public DateOnly? PolicyStart { get; init; }

    public DateOnly? PolicyEnd { get; init; }

    public DateOnly? SafetyTrainedOn { get; init; }

    [Personal]
    public string? CollegeMentor { get; init; }

    [Personal]
    public string? EnterpriseMentor { get; init; }

    /// <summary>Yuan a month, in money.</summary>
    public decimal? MonthlyPay { get; init; }

    public PayForm? PayForm { get; init; }

    [Personal]
    public string? Remark { get; init; }

    /// <summary>Last day really worked when the stay ended early or went on elsewhere; <c>null</c> when it went as planned.</summary>
    public DateOnly? EndedOn { get; private set; }

    public StayEnd? EndedBy { get; private set; }

    /// <summary>Why it ended early, or why the intern was transferred.</summary>
    [Personal]
    public string? EndReason { get; private set; }

    /// <summary>The entry this stay goes on from.</summary>
    public int? TransferredFromId { get; private set; }

    public RosterEntry? TransferredFrom { get; private set; }

    /// <summary>Last day of the stay, inclusive.</summary>
    public DateOnly LastDay => EndedOn ?? End;

    /// <summary>Becomes a working entry of its roster.</summary>
    public RosterEntry TakeUp()
    {
        IsStaged = false;
        return this;
    }

    /// <param name="lastDay">Last day really worked, before the planned one.</param>
    /// <exception cref="DomainException">It is not in force, has ended already, or the day lies outside the stay.</exception>
    public void EndEarly(DateOnly lastDay, StayEnd by, string reason)
    {
        Require(IsInForce, "Stay.NotInForce");
        Require(EndedOn is null, "Stay.EndedAlready");
        if (lastDay < Start || lastDay >= End)
        {
            throw new DomainException("Stay.LastDayOutside", "LastDay", RuleText.Of(Start), RuleText.Of(End.AddDays(-1)));
        }

        (EndedOn, EndedBy, EndReason) = (lastDay, by, reason);
    }

    /// <summary>What ended it was registered wrongly.</summary>
    public void ContinueAsPlanned() => (EndedOn, EndedBy, EndReason) = (null, null, null);

    /// <summary>Replaces an entry in force in a revision: what ended that one ended this one too.</summary>
    public void TakeOverEndOf(RosterEntry replaced) => (EndedOn, EndedBy, EndReason) = (replaced.EndedOn, replaced.EndedBy, replaced.EndReason);

    /// <summary>Goes on from an entry after a transfer, in force at once; no upload brings it.</summary>
    public RosterEntry GoOnFrom(RosterEntry entry)
    {
        (TransferredFrom, TransferredFromId) = (entry, entry.Id);
        (IsStaged, IsInForce) = (false, true);
        return this;
    }

    /// <summary>Takes a transfer back. Gone with the upload that brought the person, it belongs to no state of the roster.</summary>
    /// <exception cref="DomainException">It has ended early itself, or gone on elsewhere.</exception>
    public void Withdraw()
    {
        Require(EndedOn is null, "Stay.ContinuationEnded");
        IsInForce = false;
        RemovedById = AddedById;
    }

    private static void Require(bool condition, string code)
    {
        if (!condition)
        {
            throw new DomainException(code);
        }
    }
}
