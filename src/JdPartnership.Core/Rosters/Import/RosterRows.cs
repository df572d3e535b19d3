namespace JdPartnership.Core.Rosters.Import;

/// <summary>The row an entry was made of.</summary>
public static class RosterRows
{
    public static RosterRow Of(RosterEntry entry, RosterSecrets secrets) => new()
    {
        Number = entry.RowNumber,
        Name = entry.Name,
        IdType = entry.IdType,
        IdNumber = secrets.IdNumber,
        StudentNumber = entry.StudentNumber,
        Department = entry.Department,
        MajorCode = entry.MajorCode,
        MajorName = entry.MajorName,
        Grade = entry.Grade,
        ClassName = entry.ClassName,
        Phone = secrets.Phone,
        Engagement = entry.Engagement,
        Start = entry.Start,
        End = entry.End,
        AgreementNumber = entry.AgreementNumber,
        AgreementSignedOn = entry.AgreementSignedOn,
        Consent = entry.Consent,
        GuardianConsent = entry.GuardianConsent,
        PolicyNumber = entry.PolicyNumber,
        PolicyStart = entry.PolicyStart,
        PolicyEnd = entry.PolicyEnd,
        SafetyTrainedOn = entry.SafetyTrainedOn,
        CollegeMentor = entry.CollegeMentor,
        EnterpriseMentor = entry.EnterpriseMentor,
        MonthlyPay = entry.MonthlyPay,
        PayForm = entry.PayForm,
        Remark = entry.Remark,
    };
}
