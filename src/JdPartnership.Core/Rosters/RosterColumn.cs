namespace JdPartnership.Core.Rosters;

/// <summary>The columns of a roster, in the order of the template. Header, synonyms and rules of each stand in <see cref="RosterColumns"/>.</summary>
public enum RosterColumn
{
    Name,
    IdType,
    IdNumber,
    StudentNumber,
    Department,
    MajorCode,
    MajorName,
    Grade,
    ClassName,
    Phone,
    Engagement,
    Post,
    ServiceCentre,
    Start,
    End,
    AgreementNumber,
    AgreementSignedOn,
    Consent,
    GuardianConsent,
    PolicyNumber,
    PolicyStart,
    PolicyEnd,
    SafetyTrainedOn,
    CollegeMentor,
    EnterpriseMentor,
    MonthlyPay,
    PayForm,
    Remark,
}
