using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters.Waivers;

/// <summary>
/// 豁免: why a finding of a roster is let pass, for one person or for the whole roster. A reason is enough for a warning;
/// a block is lifted only once somebody with the right has granted it.
/// </summary>
public sealed class RuleWaiver : Entity, ICollegeOwned
{
    public const int ReasonLength = 500;
    public const int FilingNumberLength = 60;

    private RuleWaiver()
    {
    }

    public RuleWaiver(Roster roster, string code, string? idIndex, RuleSeverity severity, string reason, string? filingNumber, ICurrentUser user, DateTime now)
    {
        RosterId = roster.Id;
        CollegeId = roster.CollegeId;
        Revision = roster.Revision;
        Code = code;
        IdIndex = idIndex;
        Severity = severity;
        Reason = reason;
        FilingNumber = filingNumber;
        RequestedBy = user.UserName;
        RequestedAt = now;
    }

    public int RosterId { get; private set; }

    public Roster? Roster { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Of the roster when it was asked for: a waiver counts in no other.</summary>
    public int Revision { get; private set; }

    /// <summary>Of the rule.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The person it is for, as in <see cref="RosterEntry.IdIndex"/>; <c>null</c> for everybody in the roster.</summary>
    [Personal]
    public string? IdIndex { get; private set; }

    public RuleSeverity Severity { get; private set; }

    /// <summary>Free text: of one person's waiver it is written about that person.</summary>
    [Personal]
    public string Reason { get; private set; } = "";

    /// <summary>备案号, where the rule allows an exception only after filing with the authority.</summary>
    public string? FilingNumber { get; private set; }

    /// <summary>When that was filed: not after the first day of whom it covers.</summary>
    public DateOnly? FiledOn { get; init; }

    public WaiverState State { get; private set; }

    public string RequestedBy { get; private set; } = "";

    public DateTime RequestedAt { get; private set; }

    public string? DecidedBy { get; private set; }

    public DateTime? DecidedAt { get; private set; }

    [Personal]
    public string? DecisionRemark { get; private set; }

    public bool IsEffective => State == WaiverState.Granted || (State == WaiverState.Requested && Severity != RuleSeverity.Block);

    /// <exception cref="DomainException">Decided already, or by the person who asked.</exception>
    public void Decide(bool grant, ICurrentUser user, DateTime now, string? remark)
    {
        if (State != WaiverState.Requested)
        {
            throw new DomainException("Waiver.Decided");
        }

        if (user.UserName == RequestedBy)
        {
            throw new DomainException("Waiver.OwnRequest");
        }

        State = grant ? WaiverState.Granted : WaiverState.Refused;
        (DecidedBy, DecidedAt, DecisionRemark) = (user.UserName, now, remark);
    }
}
