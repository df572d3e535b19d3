using System.Collections.Frozen;
using System.Globalization;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Values of the history in the words of the page. The history keeps text; the type of the property says what it is.</summary>
public static class ChangedValueText
{
    private static readonly FrozenDictionary<string, Type> Entities =
        typeof(Entity).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(Entity))).ToFrozenDictionary(t => t.Name, StringComparer.Ordinal);

    private static readonly FrozenDictionary<Type, Func<string, IStringLocalizer, string>> Words = FrozenDictionary.ToFrozenDictionary(
    [
        Of<CollegeType>(RecordText.Of), Of<CollegeOwnership>(RecordText.Of), Of<PartnershipStatus>(RecordText.Of),
        Of<Core.Cooperation.CooperationKind>(RecordText.Of), Of<Core.Cooperation.CooperationStatus>(RecordText.Of), Of<Core.Classes.ClassKind>(RecordText.Of),
        Of<Core.TrainingCentres.TrainingCentreKind>(RecordText.Of), Of<Core.TrainingCentres.TrainingCentreStatus>(RecordText.Of),
        Of<Core.Investments.InvestmentKind>(RecordText.Of), Of<Core.Governance.GovernanceKind>(RecordText.Of), Of<Core.Outcomes.OutcomeKind>(RecordText.Of),
        Of<Core.Enterprises.DatePrecision>(RecordText.Of), Of<Bound>(RecordText.Of),
        Of<Core.Internships.EngagementKind>(RosterText.Of), Of<Core.Rosters.RosterState>(RosterText.Of), Of<Core.Rosters.RosterStep>(RosterText.Of),
        Of<Core.Rosters.RuleSeverity>(RosterText.Of), Of<Core.Rosters.IdentityType>(RosterText.Of), Of<Core.Rosters.PayForm>(RosterText.Of),
        Of<Core.Rosters.Uploads.UploadState>(RosterText.Of), Of<Core.Rosters.Uploads.ApplyMode>(RosterText.Of), Of<Core.Rosters.Waivers.WaiverState>(RosterText.Of),
        Of<Core.Rosters.StayEnd>(StayText.Of), Of<Core.Rosters.Stays.StayStep>(StayText.Of), Of<Core.Rosters.Assessments.AssessmentGrade>(StayText.Of),
        Of<Core.Stipends.StipendAudience>(PayText.Of), Of<Core.Stipends.StipendForm>(PayText.Of), Of<Core.Attendance.AttendanceImportState>(PayText.Of),
        Of<Core.PersonalData.Uses.PersonalFields>(PersonalDataText.Of), Of<Core.PersonalData.Exports.ExportState>(PersonalDataText.Of),
    ]);

    /// <param name="entity">Name of the kind of row; one this version does not know leaves the value as it was kept.</param>
    public static string Of(string entity, string field, string? value, BusinessClock clock, IStringLocalizer L) => (field, value) switch
    {
        (_, null) => L["（空）"],
        ("ProvinceCode", _) => ProvinceText.OfCode(value, L) ?? value,
        ("Month", _) => value[..7],
        _ => TypeOf(entity, field) is { } type ? Of(type, value, clock, L) : value,
    };

    /// <summary>What a property holds, its being nullable aside; <c>null</c> when there is none of the name.</summary>
    internal static Type? TypeOf(string entity, string field) =>
        Entities.GetValueOrDefault(entity)?.GetProperty(field)?.PropertyType is { } type ? Nullable.GetUnderlyingType(type) ?? type : null;

    internal static bool HasWordsFor(Type type) => !type.IsEnum || Words.ContainsKey(type);

    private static string Of(Type type, string value, BusinessClock clock, IStringLocalizer L)
    {
        if (type == typeof(bool))
        {
            return value == bool.TrueString ? L["是"] : L["否"];
        }

        if (type == typeof(DateTime) && DateTime.TryParse(value, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal, out var instant))
        {
            return DateText.OfTime(clock.ToLocal(instant));
        }

        if (type == typeof(decimal) && decimal.TryParse(value, CultureInfo.InvariantCulture, out var number))
        {
            return number.ToString("#,0.##", CultureInfo.CurrentCulture);
        }

        return Words.GetValueOrDefault(type)?.Invoke(value, L) ?? value;
    }

    private static KeyValuePair<Type, Func<string, IStringLocalizer, string>> Of<T>(Func<T, IStringLocalizer, string> text)
        where T : struct, Enum => new(typeof(T), (value, L) => Enum.TryParse<T>(value, out var known) ? text(known, L) : value);
}
