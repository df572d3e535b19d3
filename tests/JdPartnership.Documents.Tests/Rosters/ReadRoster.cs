using System.Globalization;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Documents.Workbooks.Rosters;

namespace JdPartnership.Documents.Tests.Rosters;

/// <summary>A file read the whole way, as lines that a test can compare: number, values in the order of the columns, findings.</summary>
internal static class ReadRoster
{
    public static readonly RosterReader Reader = new(new RosterFileLimits());

    public static IReadOnlyList<string> Lines(byte[] file, string fileName, RosterReader? reader = null)
    {
        using var content = new MemoryStream(file);
        var headers = (reader ?? Reader).ReadHeaders(content, fileName)[0];
        return [.. Parse(content, fileName, headers.Recognised, reader).Select(Line)];
    }

    /// <summary>Code of the refusal, or the lines.</summary>
    public static IReadOnlyList<string> LinesOrRefusal(byte[] file, string fileName)
    {
        try
        {
            return Lines(file, fileName);
        }
        catch (RosterFileRefusedException refused)
        {
            return [refused.Errors.Single().Code];
        }
    }

    public static IEnumerable<ParsedRow> Parse(Stream content, string fileName, ColumnMapping<RosterColumn> mapping, RosterReader? reader = null)
    {
        var parser = new RosterRowParser(mapping);
        return (reader ?? Reader).ReadRows(content, fileName, mapping).Select(parser.Parse);
    }

    public static string Line(ParsedRow parsed)
    {
        var row = parsed.Row;
        object?[] values =
        [
            row.Name, row.IdType == IdentityType.ResidentIdentityCard ? null : row.IdType, row.IdNumber, row.StudentNumber, row.Department, row.MajorCode, row.MajorName,
            row.Grade, row.ClassName, row.Phone, row.Engagement, row.Post, row.ServiceCentre, row.Start, row.End, row.AgreementNumber, row.AgreementSignedOn, row.Consent,
            row.GuardianConsent, row.PolicyNumber, row.PolicyStart, row.PolicyEnd, row.SafetyTrainedOn, row.CollegeMentor, row.EnterpriseMentor, row.MonthlyPay, row.PayForm, row.Remark,
        ];
        var found = parsed.Findings.Select(f => $" !{f.Column}.{f.Code}");
        return row.Number.ToString(CultureInfo.InvariantCulture) + " " + string.Join('|', values.Where(v => v is not null).Select(Text)) + string.Concat(found);
    }

    private static string Text(object? value) => value switch
    {
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value!.ToString()!,
    };
}
