using System.Globalization;

namespace JdPartnership.Core.Rosters.Entries;

/// <summary>The fields of an entry as text, personal ones masked.</summary>
internal static class EntryFields
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

    public static IEnumerable<EntryFieldChange> Compare(RosterEntry old, RosterEntry now) =>
        from field in All
        let before = field.Text(old)
        let after = field.Text(now)
        where before != after
        select new EntryFieldChange(field.Column, before, after);

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
