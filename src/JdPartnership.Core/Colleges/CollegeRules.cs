using System.Text.RegularExpressions;
using JdPartnership.Core.Common;

namespace JdPartnership.Core.Colleges;

/// <summary>What must hold of a college by itself, whatever else is stored. Takes details as <see cref="CollegeDetails.Tidied"/> gives them.</summary>
public static partial class CollegeRules
{
    public const int NameLength = 100;
    public const int PinyinLength = 400;
    public const int CityLength = 50;
    public const int RegulatorLength = 100;
    public const int RemarkLength = 1000;
    public const int SourceLength = 200;

    /// <param name="details">What was typed, tidied.</param>
    /// <param name="today">Date at the enterprise.</param>
    /// <returns>Every error, not just the first.</returns>
    public static IReadOnlyList<DomainError> Check(CollegeDetails details, DateOnly today) =>
    [
        .. Name(details.Name),
        .. Length(details.PinyinOverride, PinyinLength, nameof(details.PinyinOverride)),
        .. Length(details.City, CityLength, nameof(details.City)),
        .. Length(details.Regulator, RegulatorLength, nameof(details.Regulator)),
        .. Length(details.Remark, RemarkLength, nameof(details.Remark)),
        .. Length(details.Source, SourceLength, nameof(details.Source)),
        .. When(!Enum.IsDefined(details.Type), new("College.TypeUnknown", nameof(details.Type))),
        .. When(!Enum.IsDefined(details.Ownership), new("College.OwnershipUnknown", nameof(details.Ownership))),
        .. When(details.ProvinceCode is not null && Province.NameOf(details.ProvinceCode) is null, new("College.ProvinceUnknown", nameof(details.ProvinceCode))),
        .. When(details.PinyinOverride is { } reading && !Syllables().IsMatch(reading), new("College.PinyinFormat", nameof(details.PinyinOverride))),
        .. School(details),
        .. Credit(details.CreditCode),
        .. When(details.TerminatedOn > today, new("College.TerminatedInFuture", nameof(details.TerminatedOn))),
    ];

    /// <summary>A name of a college, canonical or alias: there is one, and it fits.</summary>
    public static IEnumerable<DomainError> Name(string name) =>
        name.Length == 0 ? [new("College.NameRequired", nameof(CollegeDetails.Name))] : Length(name, NameLength, nameof(CollegeDetails.Name));

    private static IEnumerable<DomainError> School(CollegeDetails details) => details switch
    {
        { SchoolCode: null, SchoolCodeSince: not null } => [new("College.SchoolCodeSinceAlone", nameof(details.SchoolCodeSince))],
        { SchoolCode: null } => [],
        { SchoolCode: { } code } when !SchoolCode.IsWellFormed(code) || Province.NameOf(SchoolCode.ProvinceOf(code)) is null =>
            [new("College.SchoolCodeFormat", nameof(details.SchoolCode))],
        { ProvinceCode: { } province, SchoolCode: { } code } when SchoolCode.ProvinceOf(code) != province =>
            [new("College.SchoolCodeProvince", nameof(details.SchoolCode), Province.NameOf(SchoolCode.ProvinceOf(code))!)],
        _ => [],
    };

    private static IEnumerable<DomainError> Credit(string? code) =>
        code is null ? []
        : !CreditCode.IsWellFormed(code) ? [new("College.CreditCodeFormat", nameof(CollegeDetails.CreditCode))]
        : When(!CreditCode.HasValidChecks(code), new("College.CreditCodeCheck", nameof(CollegeDetails.CreditCode)));

    private static IEnumerable<DomainError> Length(string? text, int limit, string field) =>
        text?.Length > limit ? [new("College.TooLong", field, limit, text.Length)] : [];

    private static IEnumerable<DomainError> When(bool broken, DomainError error) => broken ? [error] : [];

    [GeneratedRegex("^[a-z0-9]+( [a-z0-9]+)*$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Syllables();
}
