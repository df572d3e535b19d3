namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>What is said of one person. <c>null</c>: not assessed.</summary>
public sealed record AssessmentValues(AssessmentGrade? EnterpriseGrade, AssessmentGrade? CollegeGrade, string? Remark)
{
    public static AssessmentValues None { get; } = new(null, null, null);

    public static AssessmentValues Of(StayAssessment? stored) => stored is null ? None : new(stored.EnterpriseGrade, stored.CollegeGrade, stored.Remark);
}
