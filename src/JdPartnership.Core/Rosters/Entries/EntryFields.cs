using System.Globalization;

namespace JdPartnership.Core.Rosters.Entries;

/// <summary>The fields of an entry as text, identity number and phone masked, in the order of the template.</summary>
public static class EntryFields
{
    private static readonly (RosterColumn Column, Func<RosterEntry, string?> Text)[] All =
    [
        (RosterColumn.Name, e => e.Name),
        (RosterColumn.StudentNumber, e => e.StudentNumber),
        (RosterColumn.Department, e => e.Department),
        (RosterColumn.MajorCode, e => e.MajorCode),
        (RosterColumn.MajorName, e => e.MajorName),
        (RosterColumn.Grade, e => e.Grade),
        (RosterColumn.ClassName, e => e.ClassName),
        (RosterColumn.Phone, e => e.PhoneMask),
        (RosterColumn.Engagement, e => e.Engagement.ToString()),
        (RosterColumn.Post, e => e.Post?.Name),
        (RosterColumn.ServiceCentre, e => e.ServiceCentre?.Name),
        (RosterColumn.Start, e => Day(e.Start)),
        (RosterColumn.End, e => Day(e.End)),
        (RosterColumn.AgreementNumber, e => e.AgreementNumber),
        (RosterColumn.AgreementSignedOn, e => Day(e.AgreementSignedOn)),
        (RosterColumn.Consent, e => e.Consent?.ToString()),
        (RosterColumn.GuardianConsent, e => e.GuardianConsent?.ToString()),
        (RosterColumn.PolicyNumber, e => e.PolicyNumber),
        (RosterColumn.PolicyStart, e => Day(e.PolicyStart)),
        (RosterColumn.PolicyEnd, e => Day(e.PolicyEnd)),
        (RosterColumn.SafetyTrainedOn, e => Day(e.SafetyTrainedOn)),
        (RosterColumn.CollegeMentor, e => e.CollegeMentor),
        (RosterColumn.EnterpriseMentor, e => e.EnterpriseMentor),
        (RosterColumn.MonthlyPay, e => e.MonthlyPay?.ToString("0.##", CultureInfo.InvariantCulture)),
        (RosterColumn.PayForm, e => e.PayForm?.ToString()),
        (RosterColumn.Remark, e => e.Remark),
    ];

    /// <param name="old">With its place.</param>
    /// <param name="now">With its place.</param>
    /// <returns>Entries that look alike although they differ have another phone of the same mask: it is told with old and new the same.</returns>
    public static IReadOnlyList<EntryFieldChange> Compare(RosterEntry old, RosterEntry now)
    {
        List<EntryFieldChange> changes =
        [
            .. from field in All
               let before = field.Text(old)
               let after = field.Text(now)
               where before != after
               select new EntryFieldChange(field.Column, before, after),
        ];
        return changes.Count == 0 && HaveFingerprints(old, now) && old.Fingerprint != now.Fingerprint
            ? [new EntryFieldChange(RosterColumn.Phone, old.PhoneMask, now.PhoneMask)]
            : changes;
    }

    // What goes on after a transfer has none.
    private static bool HaveFingerprints(RosterEntry old, RosterEntry now) => old.Fingerprint.Length > 0 && now.Fingerprint.Length > 0;

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
