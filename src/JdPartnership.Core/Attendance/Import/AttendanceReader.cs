using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Observability;
using JdPartnership.Core.PersonalData;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Uploads;

namespace JdPartnership.Core.Attendance.Import;

/// <summary>Reads an attendance file piece by piece. Nothing of it counts before the last piece is written and the import applied.</summary>
public sealed class AttendanceReader(
    IAttendanceStore store, ISealedFileStore files, ISheetReader sheets, AttendanceMappings mappings, BlindIndex blindIndex, IUnitOfWork unitOfWork, BusinessClock clock)
{
    /// <summary>Rows of one transaction.</summary>
    private const int PieceRows = 1_000;

    /// <summary>The second of two imports that say the same of somebody; the person may undo the first and send the file again.</summary>
    private const string Overlapped = "Attendance.Overlapped";

    /// <exception cref="RosterFileRefusedException">The file turns out to be no workbook.</exception>
    /// <exception cref="DomainException">Another import was quicker.</exception>
    public async Task ReadAsync(AttendanceImport import, IJobProgress progress, CancellationToken cancellationToken)
    {
        using var measured = PortalMeters.Import("attendance-read");
        await unitOfWork.InTransactionAsync(token => store.DropAsync(import.Id, problemsToo: true, token), cancellationToken);
        await using var content = await files.OpenSeekableAsync(import.File!, cancellationToken);
        if (await mappings.FindAsync(import, content, cancellationToken) is not { } mapping)
        {
            await ChangeAsync(import.Id, asking => asking.AskForMapping(), cancellationToken);
            measured.Succeed();
            return;
        }

        measured.Succeed(await ReadAsync(import, content, mapping, progress, cancellationToken));
    }

    /// <returns>Rows read.</returns>
    private async Task<int> ReadAsync(
        AttendanceImport import, Stream content, ColumnMapping<AttendanceColumn> mapping, IJobProgress progress, CancellationToken cancellationToken)
    {
        content.Position = 0;
        var columns = mapping.Columns;
        var lines = new AttendanceLineReader(columns, clock.Today);
        var tally = new AttendanceTally();
        var days = columns.Where(c => c.Key is AttendanceColumn.Day or AttendanceColumn.FirstDay or AttendanceColumn.LastDay).Select(c => c.Value).ToHashSet();
        foreach (var rows in sheets.ReadRows(content, import.FileName, mapping.Sheet, days).Where(r => r.Number > mapping.HeaderRow).Chunk(PieceRows))
        {
            await TakeAsync(import, [.. rows.Select(r => (r.Number, Read: lines.Read(r)))], tally, cancellationToken);
            await progress.ReportAsync(tally.Rows, 0, new("Job.RowsRead", tally.Rows), cancellationToken);
        }

        await ApplyAsync(import.Id, tally, mapping, cancellationToken);
        return tally.Rows;
    }

    private async Task TakeAsync(
        AttendanceImport import, List<(int Number, (AttendanceLine? Line, LineProblem? Problem) Read)> rows, AttendanceTally tally, CancellationToken cancellationToken)
    {
        List<AttendanceLine> lines = [.. rows.Select(r => r.Read.Line).OfType<AttendanceLine>()];
        var matcher = new AttendanceMatcher(await PeopleAsync(lines, cancellationToken), IndexesOf);
        var matches = lines.ToDictionary(line => line.Number, matcher.Match);
        List<int> entries = [.. matches.Values.SelectMany(m => m.Days).Select(d => d.Person.EntryId).Distinct()];
        List<DateOnly> days = [.. matches.Values.SelectMany(m => m.Days).Select(d => d.Day)];
        var before = days.Count == 0 ? new HashSet<AttendanceKey>() : await store.ListAppliedAsync(entries, days.Min(), days.Max(), cancellationToken);
        var piece = new AttendancePiece(import.Id, tally, before);
        foreach (var (number, (line, problem)) in rows)
        {
            piece.Add(number, line, problem, line is null ? [] : matches[number].Days, line is null ? null : matches[number].Problem);
        }

        await unitOfWork.InTransactionAsync(token => store.WriteAsync(piece.Records, piece.Problems, token), cancellationToken);
    }

    private Task<IReadOnlyList<AttendancePerson>> PeopleAsync(List<AttendanceLine> lines, CancellationToken cancellationToken) => store.ListPeopleAsync(
        [.. lines.Select(l => l.IdNumber).OfType<string>().Distinct(StringComparer.Ordinal).SelectMany(IndexesOf)],
        [.. lines.Where(l => l.IdNumber is null).Select(l => l.StudentNumber).OfType<string>().Distinct(StringComparer.Ordinal)],
        [.. lines.Where(l => l.IdMask is not null && l.StudentNumber is null).Select(l => NameText.Normalize(l.Name)).Distinct(StringComparer.Ordinal)],
        cancellationToken);

    private IReadOnlyList<string> IndexesOf(string number) => [.. Enum.GetValues<IdentityType>().Select(type => blindIndex.Of(type, number))];

    private Task ApplyAsync(int importId, AttendanceTally tally, ColumnMapping<AttendanceColumn> mapping, CancellationToken cancellationToken) => unitOfWork.InTransactionAsync(
        async token =>
        {
            if (await store.IsOverlappedAsync(importId, token))
            {
                throw new DomainException(Overlapped, "File");
            }

            (await store.FindAsync(importId, token))!.Apply(tally.Counts, mapping.ToJson());
            await unitOfWork.SaveChangesAsync(token);
        },
        cancellationToken);

    // Loaded anew: a transaction since has let go of it.
    private async Task ChangeAsync(int importId, Action<AttendanceImport> change, CancellationToken cancellationToken)
    {
        change((await store.FindAsync(importId, cancellationToken))!);
        await unitOfWork.SaveChangesAsync(cancellationToken);
    }
}
