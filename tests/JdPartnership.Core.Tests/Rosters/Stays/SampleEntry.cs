using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Tests.Rosters.Rules;

namespace JdPartnership.Core.Tests.Rosters.Stays;

/// <summary>An approved entry of the sample row: 2026-03-01 to 2026-08-31, post 1 at centre 1.</summary>
internal static class SampleEntry
{
    public static readonly PersonalDataProtector Protector = new(PersonalDataKeys.Create(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc)));

    public static RosterEntry InForce(string? idNumber = null, DateOnly? start = null, DateOnly? end = null)
    {
        var row = Sample.Row;
        var batch = new InternshipBatch(7, "批次", EngagementKind.PostInternship, Sample.Batch.Start, Sample.Batch.End);
        var entry = new RosterEntry
        {
            RosterId = 3,
            Roster = new Roster(batch),
            CollegeId = 7,
            AddedById = 5,
            RowNumber = 2,
            Name = row.Name!,
            NameNormalized = row.Name!,
            IdIndex = new string('a', 32),
            IdMask = "320***********24",
            PhoneMask = "138****0000",
            Sealed = [],
            Fingerprint = new string('b', 32),
            StudentNumber = row.StudentNumber,
            MajorCode = row.MajorCode,
            Grade = row.Grade,
            PostId = 1,
            Post = new Post(row.Post!),
            ServiceCentreId = 1,
            ServiceCentre = new ServiceCentre(1, "宿迁分中心", null, null),
            Start = start ?? row.Start!.Value,
            End = end ?? row.End!.Value,
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
        };
        entry.Sealed = new RosterSecrets(idNumber ?? row.IdNumber!, row.Phone).Seal(Protector, entry.Uid);
        typeof(RosterEntry).GetProperty(nameof(RosterEntry.IsInForce))!.SetValue(entry, true);
        return entry;
    }
}
