using JdPartnership.Core.Internships;

namespace JdPartnership.Core.Rosters;

/// <summary>One row of a roster, read and typed. What a cell did not hold, or held unreadably, is <c>null</c>; why is told by findings.</summary>
public sealed record RosterRow
{
    /// <summary>Row number as the person sees it in the sheet, from 1.</summary>
    public required int Number { get; init; }

    public string? Name { get; init; }

    public IdentityType IdType { get; init; }

    /// <summary>Without blanks, half width, upper case.</summary>
    public string? IdNumber { get; init; }

    public string? StudentNumber { get; init; }

    public string? Department { get; init; }

    public string? MajorCode { get; init; }

    public string? MajorName { get; init; }

    /// <summary>As written, for example 2024级.</summary>
    public string? Grade { get; init; }

    public string? ClassName { get; init; }

    public string? Phone { get; init; }

    /// <summary><c>null</c>: as the batch says.</summary>
    public EngagementKind? Engagement { get; init; }

    public string? Post { get; init; }

    public string? ServiceCentre { get; init; }

    public DateOnly? Start { get; init; }

    /// <summary>Last day, inclusive.</summary>
    public DateOnly? End { get; init; }

    public string? AgreementNumber { get; init; }

    public DateOnly? AgreementSignedOn { get; init; }

    public bool? Consent { get; init; }

    public bool? GuardianConsent { get; init; }

    public string? PolicyNumber { get; init; }

    public DateOnly? PolicyStart { get; init; }

    /// <summary>Last day covered, inclusive.</summary>
    public DateOnly? PolicyEnd { get; init; }

    public DateOnly? SafetyTrainedOn { get; init; }

    public string? CollegeMentor { get; init; }

    public string? EnterpriseMentor { get; init; }

    /// <summary>Yuan a month, in money.</summary>
    public decimal? MonthlyPay { get; init; }

    public PayForm? PayForm { get; init; }

    public string? Remark { get; init; }

    /// <summary>Never what the row holds: identity number and phone must not reach a log.</summary>
    public override string ToString() => $"row {Number}";
}
