using System.Text.Json;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Rosters.Import;

/// <summary>Finds which column of a file is which: chosen for this upload, remembered of the college, or recognised by the headers.</summary>
public sealed class RosterMappings(IRosterUploadRepository uploads, IRosterReader reader)
{
    /// <returns><c>null</c> when a person must say.</returns>
    public async Task<ColumnMapping?> FindAsync(RosterUpload upload, Stream content, CancellationToken cancellationToken)
    {
        if (upload.Mapping is { } chosen)
        {
            return ColumnMapping.FromJson(chosen);
        }

        content.Position = 0;
        var sheets = reader.ReadHeaders(content, upload.FileName);
        foreach (var sheet in sheets)
        {
            if (await uploads.FindMappingAsync(upload.CollegeId, HeaderText.Signature(sheet.Headers), cancellationToken) is { } remembered
                && HeaderMatcher.Remembered(sheet, Columns(remembered)) is { Missing.Count: 0 } mapping)
            {
                return mapping;
            }
        }

        return sheets.Select(s => s.Recognised).FirstOrDefault(m => m.Missing.Count == 0);
    }

    /// <summary>The mapping a person chose, remembered for the college's next file with these headers; stored with the next save.</summary>
    /// <exception cref="DomainException">A required column is missing, or a column of the file is chosen twice or is not there.</exception>
    public async Task<ColumnMapping> ChooseAsync(
        RosterUpload upload, SheetHeaders sheet, IReadOnlyDictionary<RosterColumn, int> columns, CancellationToken cancellationToken)
    {
        var mapping = new ColumnMapping(sheet.Sheet, sheet.HeaderRow, columns);
        Check(mapping, sheet);
        var (signature, json) = (HeaderText.Signature(sheet.Headers), JsonSerializer.Serialize(columns));
        if (await uploads.FindMappingAsync(upload.CollegeId, signature, cancellationToken) is { } remembered)
        {
            remembered.Replace(json);
        }
        else
        {
            uploads.Add(new RememberedMapping(upload.CollegeId, signature, json));
        }

        return mapping;
    }

    private static void Check(ColumnMapping mapping, SheetHeaders sheet)
    {
        List<DomainError> errors = [.. mapping.Missing.Select(column => new DomainError("Mapping.Required", column.ToString(), RosterColumns.Of(column).Header))];
        errors.AddRange(mapping.Columns
            .Where(c => c.Value < 0 || c.Value >= sheet.Headers.Count)
            .Select(c => new DomainError("Mapping.NotThere", c.Key.ToString())));
        errors.AddRange(mapping.Columns
            .GroupBy(c => c.Value)
            .SelectMany(same => same.OrderBy(c => c.Key).Skip(1).Select(c => new DomainError("Mapping.Twice", c.Key.ToString(), RosterColumns.Of(same.Min(x => x.Key)).Header))));
        if (errors.Count > 0)
        {
            throw new DomainException(errors);
        }
    }

    private static Dictionary<RosterColumn, int> Columns(RememberedMapping remembered) =>
        JsonSerializer.Deserialize<Dictionary<RosterColumn, int>>(remembered.Columns)!;
}
