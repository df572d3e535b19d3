using System.Globalization;
using System.Runtime.CompilerServices;
using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Entries;

namespace JdPartnership.Core.PersonalData.Exports;

/// <summary>Writes the workbook of an export straight into the sealed store: entries are opened one page at a time and kept nowhere.</summary>
public sealed class UnmaskedExportWriter(
    IUnmaskedExportRepository exports, ISealedFileStore files, IUnmaskedWorkbook workbook, IPersonalDataProtector protector, BusinessClock clock)
{
    private const int PageSize = 1_000;
    private const string ContentType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public async Task<MadeExport> WriteAsync(UnmaskedExport export, IJobProgress progress, CancellationToken cancellationToken)
    {
        var made = new MadeExport();
        var headers = RosterColumns.All.Select(c => c.Header).ToList();
        var sheets = export.Rosters
            .Select(r => new ExportSheet(r.Roster!.Batch!.Name, headers, RowsAsync(r.RosterId, export.Fields, made, progress, cancellationToken)))
            .ToList();
        made.File = await files.SaveAsync(
            string.Create(CultureInfo.InvariantCulture, $"实习名册_导出申请{export.Id}.xlsx"),
            ContentType,
            (stream, token) => workbook.WriteAsync(stream, MarkOf(export), sheets, token),
            cancellationToken);
        return made;
    }

    private async IAsyncEnumerable<IReadOnlyList<string>> RowsAsync(
        int rosterId, PersonalFields fields, MadeExport made, IJobProgress progress, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        for (var last = 0; await exports.ListEntriesAsync(rosterId, last, PageSize, cancellationToken) is { Count: > 0 } page; last = page[^1].Id)
        {
            foreach (var entry in page)
            {
                // Whoever was transferred has a row for each place.
                made.Persons += entry.TransferredFromId is null ? 1 : 0;
                made.ConcernsMinors |= entry.Sealed.Length > 0 && Minors.Includes(entry.BirthDate, clock.Today);
                yield return RowOf(entry, fields);
            }

            await progress.ReportAsync(made.Persons, 0, new("Job.PersonsWritten", made.Persons), cancellationToken);
        }
    }

    private List<string> RowOf(RosterEntry entry, PersonalFields fields)
    {
        var secrets = RosterSecrets.Open(protector, entry);
        var number = fields.HasFlag(PersonalFields.IdNumber) ? secrets?.IdNumber : null;
        var phone = fields.HasFlag(PersonalFields.Phone) ? secrets?.Phone : null;
        return [.. RosterColumns.All.Select(c => EntryWords.Of(entry, c.Column, number, phone))];
    }

    // Chinese as the documents: a mark must not depend on who happens to look.
    private ExportMark MarkOf(UnmaskedExport export) => new(
        export.Id,
        string.Create(
            CultureInfo.InvariantCulture,
            $"导出申请 {export.Id}｜申请人 {export.RequestedBy}｜批准人 {export.DecidedBy}｜提供给 {export.Recipient}｜生成时间 {clock.ToLocal(clock.UtcNow):yyyy-MM-dd HH:mm}｜用途：{export.Purpose}｜含个人信息，不得另作他用"));
}
