using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters.Assessments;

/// <summary>
/// 实习考核 of one person in one roster: what the enterprise says and what the college says, each with who and when. How the two become one
/// is the college's own rule and not computed. Belongs to person and roster, so that a revision keeps it.
/// </summary>
public sealed class StayAssessment : Entity, ICollegeOwned
{
    public const int RemarkLength = 200;

    private StayAssessment()
    {
    }

    public StayAssessment(int rosterId, int? collegeId, string idIndex) => (RosterId, CollegeId, IdIndex) = (rosterId, collegeId, idIndex);

    public int RosterId { get; private set; }

    public Roster? Roster { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Of the person, as in <see cref="RosterEntry.IdIndex"/>.</summary>
    [Personal]
    public string IdIndex { get; private set; } = "";

    /// <summary><c>null</c>: not assessed.</summary>
    public AssessmentGrade? EnterpriseGrade { get; private set; }

    public string? EnterpriseBy { get; private set; }

    public DateTime? EnterpriseAt { get; private set; }

    /// <summary><c>null</c>: not assessed.</summary>
    public AssessmentGrade? CollegeGrade { get; private set; }

    public string? CollegeBy { get; private set; }

    public DateTime? CollegeAt { get; private set; }

    [Personal]
    public string? Remark { get; private set; }

    /// <summary>A grade that stays as it was keeps whose it is.</summary>
    public void AssessForEnterprise(AssessmentGrade? grade, ICurrentUser user, DateTime now)
    {
        if (EnterpriseGrade != grade)
        {
            (EnterpriseGrade, EnterpriseBy, EnterpriseAt) = (grade, user.UserName, now);
        }
    }

    /// <inheritdoc cref="AssessForEnterprise"/>
    public void AssessForCollege(AssessmentGrade? grade, ICurrentUser user, DateTime now)
    {
        if (CollegeGrade != grade)
        {
            (CollegeGrade, CollegeBy, CollegeAt) = (grade, user.UserName, now);
        }
    }

    public void Note(string? remark) => Remark = remark;
}
