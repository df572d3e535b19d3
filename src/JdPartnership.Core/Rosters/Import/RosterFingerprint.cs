using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using JdPartnership.Core.Internships;
using JdPartnership.Core.PersonalData;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>
/// Keyed hash of all values of a row: equal values, equal hash, whatever the file looked like. Keyed, since identity number and phone are
/// among them.
/// </summary>
public sealed class RosterFingerprint(PersonalDataKeys keys)
{
    /// <summary>Characters, lower-case hexadecimal.</summary>
    public const int Length = 32;

    /// <summary>No kind of document: the key serves the blind index too, and the two must never hash the same text.</summary>
    private const string Purpose = "row";

    private const char Separator = '\u001f';

    public string Of(RosterRow row, RosterPlace place, EngagementKind engagement)
    {
        var values = string.Join(
            Separator,
            Purpose,
            row.Name,
            row.IdType,
            row.IdNumber,
            row.StudentNumber,
            row.Department,
            row.MajorCode,
            row.MajorName,
            row.Grade,
            row.ClassName,
            row.Phone,
            engagement,
            Text(place.PostId),
            Text(place.ServiceCentreId),
            Text(row.Start),
            Text(row.End),
            row.AgreementNumber,
            Text(row.AgreementSignedOn),
            row.Consent,
            row.GuardianConsent,
            row.PolicyNumber,
            Text(row.PolicyStart),
            Text(row.PolicyEnd),
            Text(row.SafetyTrainedOn),
            row.CollegeMentor,
            row.EnterpriseMentor,
            row.MonthlyPay?.ToString("0.00", CultureInfo.InvariantCulture),
            row.PayForm,
            row.Remark);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(keys.IndexKey, Encoding.UTF8.GetBytes(values), hash);
        return Convert.ToHexStringLower(hash[..(Length / 2)]);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Text(DateOnly? day) => day?.DayNumber.ToString(CultureInfo.InvariantCulture);
}
