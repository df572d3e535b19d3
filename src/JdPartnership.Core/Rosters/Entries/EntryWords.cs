using System.Globalization;

namespace JdPartnership.Core.Rosters.Entries;

/// <summary>The values of an entry as a person writes them into the template. What is sealed comes from its secrets, else masked.</summary>
public static class EntryWords
{
    /// <param name="idNumber">In full; <c>null</c> shows the mask.</param>
    /// <param name="phone">In full; <c>null</c> shows the mask.</param>
    public static string Of(RosterEntry entry, RosterColumn column, string? idNumber, string? phone) => column switch
    {
        RosterColumn.Name => entry.Name,
        RosterColumn.IdType => RosterChoices.Word(entry.IdType),
        RosterColumn.IdNumber => idNumber ?? entry.IdMask,
        RosterColumn.StudentNumber => entry.StudentNumber ?? "",
        RosterColumn.Department => entry.Department ?? "",
        RosterColumn.MajorCode => entry.MajorCode ?? "",
        RosterColumn.MajorName => entry.MajorName ?? "",
        RosterColumn.Grade => entry.Grade ?? "",
        RosterColumn.ClassName => entry.ClassName ?? "",
        RosterColumn.Phone => phone ?? entry.PhoneMask ?? "",
        RosterColumn.Engagement => RosterChoices.Word(entry.Engagement),
        RosterColumn.Post => entry.Post?.Name ?? "",
        RosterColumn.ServiceCentre => entry.ServiceCentre?.Name ?? "",
        RosterColumn.Start => Day(entry.Start),
        RosterColumn.End => Day(entry.LastDay),
        RosterColumn.AgreementNumber => entry.AgreementNumber ?? "",
        RosterColumn.AgreementSignedOn => Day(entry.AgreementSignedOn),
        RosterColumn.Consent => Answer(entry.Consent),
        RosterColumn.GuardianConsent => Answer(entry.GuardianConsent),
        RosterColumn.PolicyNumber => entry.PolicyNumber ?? "",
        RosterColumn.PolicyStart => Day(entry.PolicyStart),
        RosterColumn.PolicyEnd => Day(entry.PolicyEnd),
        RosterColumn.SafetyTrainedOn => Day(entry.SafetyTrainedOn),
        RosterColumn.CollegeMentor => entry.CollegeMentor ?? "",
        RosterColumn.EnterpriseMentor => entry.EnterpriseMentor ?? "",
        RosterColumn.MonthlyPay => entry.MonthlyPay?.ToString("0.##", CultureInfo.InvariantCulture) ?? "",
        RosterColumn.PayForm => entry.PayForm is { } form ? RosterChoices.Word(form) : "",
        RosterColumn.Remark => entry.Remark ?? "",
    };

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Answer(bool? answer) => answer is { } said ? RosterChoices.Word(said) : "";
}
