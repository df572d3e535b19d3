using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Import;

namespace JdPartnership.Core.Rosters.Stays;

/// <summary>The entry as which a stay goes on after a transfer: the same person, papers and planned end, another place.</summary>
public static class Continuation
{
    public static RosterEntry Of(RosterEntry entry, RosterPlace place, DateOnly first, IPersonalDataProtector protector)
    {
        var continuation = new RosterEntry
        {
            RosterId = entry.RosterId,
            CollegeId = entry.CollegeId,
            AddedById = entry.AddedById,
            RowNumber = entry.RowNumber,
            Name = entry.Name,
            NameNormalized = entry.NameNormalized,
            IdType = entry.IdType,
            IdIndex = entry.IdIndex,
            IdMask = entry.IdMask,
            PhoneMask = entry.PhoneMask,
            Sealed = [],
            // It stands in no file: no row is ever compared with it.
            Fingerprint = "",
            BirthDate = entry.BirthDate,
            StudentNumber = entry.StudentNumber,
            Department = entry.Department,
            MajorCode = entry.MajorCode,
            MajorName = entry.MajorName,
            Grade = entry.Grade,
            ClassName = entry.ClassName,
            Engagement = entry.Engagement,
            PostId = place.PostId,
            ServiceCentreId = place.ServiceCentreId,
            Start = first,
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

        // Sealed for another row it could not be opened: opened here and sealed anew.
        continuation.Sealed = RosterSecrets.Open(protector, entry)!.Seal(protector, continuation.Uid);
        return continuation.GoOnFrom(entry);
    }
}
