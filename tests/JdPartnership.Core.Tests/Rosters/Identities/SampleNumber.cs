using System.Globalization;
using CsCheck;
using JdPartnership.Core.Rosters.Identities;

namespace JdPartnership.Core.Tests.Rosters.Identities;

/// <summary>Identity numbers nobody bears.</summary>
internal static class SampleNumber
{
    private static readonly string[] Places = ["110105", "320802", "341300", "650102", "810000", "820000", "830000"];

    /// <summary>Any valid number of anybody born since 1900.</summary>
    public static Gen<string> Any { get; } = Gen.Select(
        Gen.OneOf(Places),
        Gen.Int[new DateOnly(1900, 1, 1).DayNumber, new DateOnly(2026, 1, 1).DayNumber],
        Gen.Int[0, 999],
        (place, day, sequence) => Of(place, DateOnly.FromDayNumber(day), sequence));

    public static string Born(string birthDate, bool isMale = true, int sequence = 100) =>
        Of("320802", DateOnly.ParseExact(birthDate, "yyyy-MM-dd", CultureInfo.InvariantCulture), (sequence / 2 * 2) + (isMale ? 1 : 0));

    private static string Of(string place, DateOnly birthDate, int sequence)
    {
        var digits = string.Create(CultureInfo.InvariantCulture, $"{place}{birthDate:yyyyMMdd}{sequence:000}");
        return digits + IdentityNumber.CheckOf(digits);
    }
}
