using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
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

    public required string Name { get; init; }

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

    public string? StudentNumber { get; init; }

    public string? Department { get; init; }

    public string? MajorCode { get; init; }

    public string? MajorName { get; init; }

    public string? Grade { get; init; }

    public string? ClassName { get; init; }

    public EngagementKind Engagement { get; init; }

    public int PostId { get; init; }

    public Post? Post { get; init; }

    public int ServiceCentreId { get; init; }

    public ServiceCentre? ServiceCentre { get; init; }

    public DateOnly Start { get; init; }

    /// <summary>Last day as planned, inclusive.</summary>
    public DateOnly End { get; init; }

    public string? AgreementNumber { get; init; }

    public DateOnly? AgreementSignedOn { get; init; }

    public bool? Consent { get; init; }

    public bool? GuardianConsent { get; init; }

    public string? PolicyNumber { get; init; }

    public DateOnly? PolicyStart { get; init; }

    public DateOnly? PolicyEnd { get; init; }

    public DateOnly? SafetyTrainedOn { get; init; }

    public string? CollegeMentor { get; init; }

    public string? EnterpriseMentor { get; init; }

    /// <summary>Yuan a month, in money.</summary>
    public decimal? MonthlyPay { get; init; }

    public PayForm? PayForm { get; init; }

    public string? Remark { get; init; }

    /// <summary>Last day really worked when the stay ended early or went on elsewhere; <c>null</c> when it went as planned.</summary>
    public DateOnly? EndedOn { get; private set; }

    public StayEnd? EndedBy { get; private set; }

    /// <summary>Why it ended early, or why the intern was transferred.</summary>
    public string? EndReason { get; private set; }

    /// <summary>The entry this stay goes on from.</summary>
    public int? TransferredFromId { get; init; }

    /// <summary>Last day of the stay, inclusive.</summary>
    public DateOnly LastDay => EndedOn ?? End;

    /// <summary>Becomes a working entry of its roster.</summary>
    public RosterEntry TakeUp()
    {
        IsStaged = false;
        return this;
    }
}
