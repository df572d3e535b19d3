using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>What must be said before rosters in clear may be asked for.</summary>
public static class UnmaskedExportRules
{
    public const int ShortestPurpose = 8;
    public const int MostRosters = 50;

    public static IEnumerable<DomainError> Check(RequestUnmaskedExport request)
    {
        if (request.RosterIds.Count is 0 or > MostRosters)
        {
            yield return new("Export.NoRosters", nameof(request.RosterIds), MostRosters);
        }

        if (request.Fields == PersonalFields.None)
        {
            yield return new("Export.NoFields", nameof(request.Fields));
        }

        if (request.Purpose.Length is < ShortestPurpose or > UnmaskedExport.PurposeLength)
        {
            yield return new("Export.PurposeLength", nameof(request.Purpose), ShortestPurpose, UnmaskedExport.PurposeLength);
        }

        if (request.Recipient.Length is 0 or > UnmaskedExport.RecipientLength)
        {
            yield return new("Export.RecipientLength", nameof(request.Recipient), UnmaskedExport.RecipientLength);
        }

        if (request.ValidDays is < 1 or > UnmaskedExport.LongestDays)
        {
            yield return new("Export.ValidDaysOutOfRange", nameof(request.ValidDays), UnmaskedExport.LongestDays);
        }
    }
}
