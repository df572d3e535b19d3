using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Checks;
using JdPartnership.Web.Localization;

namespace JdPartnership.Web.Commands;

/// <summary>A check for a program to read; names and codes are stable.</summary>
internal static class RosterCheckJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };

    public static string Write(BatchRow batch, RosterFileCheck check) => JsonSerializer.Serialize(
        new
        {
            file = check.FileName,
            college = new { id = batch.CollegeId, name = batch.College },
            batch = new { id = batch.Id, name = batch.Name, batch.Start, batch.End, batch.Engagement, batch.State },
            ruleSet = check.Rules,
            check.Counts,
            check.Blocking,
            // A row of null is the roster as a whole, a column of null the whole row.
            findings = check.Findings.Select(finding => new
            {
                finding.Code,
                finding.Severity,
                row = finding.RowNumber == 0 ? (int?)null : finding.RowNumber,
                column = finding.Column is { } column ? RosterColumns.Of(column).Header : null,
                text = FindingText.Of(finding.Code, finding.Arguments),
            }),
        },
        Options);
}
