using System.Globalization;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>What is different between two entries of one person.</summary>
public static class EntryChanges
{
    private static readonly (RosterColumn Column, Func<RosterEntry, string?> Value)[] Columns =
    [
        (RosterColumn.Name, e => e.Name),
        (RosterColumn.StudentNumber, e => e.StudentNumber),
        (RosterColumn.Department, e => e.Department),
        (RosterColumn.MajorCode, e => e.MajorCode),
        (RosterColumn.MajorName, e => e.MajorName),
        (RosterColumn.Grade, e => e.Grade),
        (RosterColumn.ClassName, e => e.ClassName),
        (RosterColumn.Engagement, e => RosterChoices.Word(e.Engagement)),
        (RosterColumn.Start, e => Text(e.Start)),
        (RosterColumn.End, e => Text(e.End)),
        (RosterColumn.AgreementNumber, e => e.AgreementNumber),
        (RosterColumn.AgreementSignedOn, e => Text(e.AgreementSignedOn)),
        (RosterColumn.Consent, e => Text(e.Consent)),
        (RosterColumn.GuardianConsent, e => Text(e.GuardianConsent)),
        (RosterColumn.PolicyNumber, e => e.PolicyNumber),
        (RosterColumn.PolicyStart, e => Text(e.PolicyStart)),
        (RosterColumn.PolicyEnd, e => Text(e.PolicyEnd)),
        (RosterColumn.SafetyTrainedOn, e => Text(e.SafetyTrainedOn)),
        (RosterColumn.CollegeMentor, e => e.CollegeMentor),
        (RosterColumn.EnterpriseMentor, e => e.EnterpriseMentor),
        (RosterColumn.MonthlyPay, e => e.MonthlyPay?.ToString("0.##", CultureInfo.InvariantCulture)),
        (RosterColumn.PayForm, e => e.PayForm is { } form ? RosterChoices.Word(form) : null),
        (RosterColumn.Remark, e => e.Remark),
    ];

    /// <param name="before">The working entry.</param>
    /// <param name="after">What replaces it.</param>
    /// <param name="posts">Names by id.</param>
    /// <param name="centres">Names by id.</param>
    /// <returns>In the order of the template. Entries that look alike although they differ have another phone of the same mask.</returns>
    public static IReadOnlyList<ValueChange> Of(
        RosterEntry before, RosterEntry after, IReadOnlyDictionary<int, string> posts, IReadOnlyDictionary<int, string> centres)
    {
        List<ValueChange> changes =
        [
            .. Columns
                .Select(c => new ValueChange(c.Column, c.Value(before), c.Value(after)))
                .Append(new ValueChange(RosterColumn.Post, posts[before.PostId], posts[after.PostId]))
                .Append(new ValueChange(RosterColumn.ServiceCentre, centres[before.ServiceCentreId], centres[after.ServiceCentreId]))
                .Where(change => !string.Equals(change.Old, change.New, StringComparison.Ordinal)),
        ];
        if (before.PhoneMask != after.PhoneMask || (changes.Count == 0 && before.Fingerprint != after.Fingerprint))
        {
            changes.Add(new ValueChange(RosterColumn.Phone, before.PhoneMask, after.PhoneMask));
        }

        return [.. changes.OrderBy(change => change.Column)];
    }

    private static string? Text(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Text(bool? answer) => answer is { } given ? RosterChoices.Word(given) : null;
}
