using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters.Assessments;

namespace JdPartnership.Core.Rosters.Packages;

/// <summary>An approved stay as a college hands it on. Identity number masked; the phone is not in it at all.</summary>
public sealed record PackageRow
{
    public required string Batch { get; init; }

    public required string Name { get; init; }

    public string? StudentNumber { get; init; }

    public IdentityType IdType { get; init; }

    public required string IdMask { get; init; }

    public string? Department { get; init; }

    public string? MajorCode { get; init; }

    public string? MajorName { get; init; }

    public string? Grade { get; init; }

    public string? ClassName { get; init; }

    public EngagementKind Engagement { get; init; }

    public required string Post { get; init; }

    public required string ServiceCentre { get; init; }

    /// <summary>Of the service centre, GB/T 2260.</summary>
    public string? ProvinceCode { get; init; }

    public DateOnly Start { get; init; }

    /// <summary>Last day as planned.</summary>
    public DateOnly End { get; init; }

    /// <summary>Last day really worked, when the stay ended early or went on elsewhere.</summary>
    public DateOnly? EndedOn { get; init; }

    public StayEnd? EndedBy { get; init; }

    public string? AgreementNumber { get; init; }

    public DateOnly? AgreementSignedOn { get; init; }

    public string? PolicyNumber { get; init; }

    public DateOnly? PolicyStart { get; init; }

    public DateOnly? PolicyEnd { get; init; }

    public DateOnly? SafetyTrainedOn { get; init; }

    public string? CollegeMentor { get; init; }

    public string? EnterpriseMentor { get; init; }

    /// <summary>Yuan a month.</summary>
    public decimal? MonthlyPay { get; init; }

    public PayForm? PayForm { get; init; }

    public AssessmentGrade? EnterpriseGrade { get; init; }

    public AssessmentGrade? CollegeGrade { get; init; }
}
