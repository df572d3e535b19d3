using JdPartnership.Core.Common;
using JdPartnership.Core.Internships;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters.Identities;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Makes entries of rows that the rules let pass: identity number and phone sealed, indexed and masked.</summary>
public sealed class RosterEntryFactory(IPersonalDataProtector protector, BlindIndex index, RosterFingerprint fingerprints)
{
    /// <returns>The person of a row; <c>null</c> when its number cannot be read.</returns>
    public string? IndexOf(RosterRow row) => string.IsNullOrEmpty(row.IdNumber) ? null : index.Of(row.IdType, row.IdNumber);

    public string FingerprintOf(RosterRow row, RosterPlace place, EngagementKind engagement) => fingerprints.Of(row, place, engagement);

    /// <param name="upload">Of the roster that will have the entry.</param>
    /// <param name="row">With name, number, first and last day.</param>
    /// <param name="idIndex">As <see cref="IndexOf"/> gave it.</param>
    /// <param name="fingerprint">As <see cref="FingerprintOf"/> gave it.</param>
    /// <param name="today">Date at the enterprise.</param>
    public RosterEntry Make(
        RosterUpload upload, RosterRow row, RosterPlace place, EngagementKind engagement, string idIndex, string fingerprint, DateOnly today)
    {
        var entry = new RosterEntry
        {
            RosterId = upload.RosterId,
            CollegeId = upload.CollegeId,
            AddedById = upload.Id,
            RowNumber = row.Number,
            Name = row.Name!,
            NameNormalized = NormalizedName(row.Name!),
            IdType = row.IdType,
            IdIndex = idIndex,
            IdMask = Masks.IdentityNumber(row.IdNumber),
            PhoneMask = row.Phone is null ? null : Masks.Phone(row.Phone),
            Sealed = [],
            Fingerprint = fingerprint,
            BirthDate = row.IdType == IdentityType.ResidentIdentityCard ? IdentityNumber.Read(row.IdNumber, today).Number?.BirthDate : null,
            StudentNumber = row.StudentNumber,
            Department = row.Department,
            MajorCode = row.MajorCode,
            MajorName = row.MajorName,
            Grade = row.Grade,
            ClassName = row.ClassName,
            Engagement = engagement,
            PostId = place.PostId,
            ServiceCentreId = place.ServiceCentreId,
            Start = row.Start!.Value,
            End = row.End!.Value,
            AgreementNumber = row.AgreementNumber,
            AgreementSignedOn = row.AgreementSignedOn,
            Consent = row.Consent,
            GuardianConsent = row.GuardianConsent,
            PolicyNumber = row.PolicyNumber,
            PolicyStart = row.PolicyStart,
            PolicyEnd = row.PolicyEnd,
            SafetyTrainedOn = row.SafetyTrainedOn,
            CollegeMentor = row.CollegeMentor,
            EnterpriseMentor = row.EnterpriseMentor,
            MonthlyPay = row.MonthlyPay,
            PayForm = row.PayForm,
            Remark = row.Remark,
        };

        // Sealed for this very row: its number must be known before.
        entry.Sealed = new RosterSecrets(row.IdNumber!, row.Phone).Seal(protector, entry.Uid);
        return entry;
    }

    // Normalising may lengthen a text: one sign can stand for several letters.
    private static string NormalizedName(string name)
    {
        var normalized = NameText.Normalize(name);
        var longest = RosterColumns.Of(RosterColumn.Name).Length;
        return normalized.Length <= longest ? normalized : normalized[..longest];
    }
}
