using JdPartnership.Core.Common;
using JdPartnership.Core.Files;
using JdPartnership.Core.Jobs;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Reads the file of an upload piece by piece: typed, checked against the rules, compared with the working entries, staged.</summary>
public sealed class UploadReader(
    IRosterUploadRepository uploads,
    IUploadStaging staging,
    ISealedFileStore files,
    IRosterReader reader,
    RosterMappings mappings,
    RosterContexts contexts,
    RosterEntryFactory entries,
    IUnitOfWork unitOfWork)
{
    /// <summary>Rows of one transaction: enough to be quick, few enough not to hold up others.</summary>
    public const int PieceRows = 1_000;

    public Task<ReadAttempt?> BeginAsync(Guid submissionId, CancellationToken cancellationToken) => staging.BeginAsync(submissionId, cancellationToken);

    /// <exception cref="RosterFileRefusedException">The file turns out not to be a roster.</exception>
    /// <exception cref="JobFailedException">Somebody cancelled the upload, or another attempt took it over.</exception>
    public async Task ReadAsync(ReadAttempt attempt, IJobProgress progress, CancellationToken cancellationToken)
    {
        var upload = await uploads.FindAsync(attempt.UploadId, cancellationToken) ?? throw new NotFoundException($"upload {attempt.UploadId}");
        await using var content = await files.OpenSeekableAsync(upload.File!, cancellationToken);
        if (await mappings.FindAsync(upload, content, cancellationToken) is { } mapping)
        {
            var version = await staging.GetVersionAsync(upload.RosterId, cancellationToken);
            var counts = await StageAsync(upload, attempt, content, mapping, progress, cancellationToken);
            upload.Stage(counts, mapping.ToJson(), version);
        }
        else
        {
            upload.AskForMapping();
        }

        try
        {
            await unitOfWork.SaveChangesAsync(cancellationToken);
        }
        catch (ConcurrencyException)
        {
            throw Superseded();
        }
    }

    private async Task<UploadCounts> StageAsync(
        RosterUpload upload, ReadAttempt attempt, Stream content, ColumnMapping mapping, IJobProgress progress, CancellationToken cancellationToken)
    {
        var working = await WorkingSet.LoadAsync(staging, upload.RosterId, cancellationToken);
        var context = await contexts.LoadAsync(upload.RosterId, cancellationToken);
        var checker = new RosterChecker(context.Rules);
        var parser = new RosterRowParser(mapping);
        var sorter = new RowSorter(upload, context, entries, working);
        content.Position = 0;
        foreach (var rows in reader.ReadRows(content, upload.FileName, mapping).Chunk(PieceRows))
        {
            var parsed = rows.Select(row => parser.Parse(row)).Select(row => (Read: row, IdIndex: entries.IndexOf(row.Row))).ToList();
            var elsewhere = await contexts.ListElsewhereAsync(upload.RosterId, [.. parsed.Select(p => p.IdIndex).OfType<string>()], cancellationToken);
            var piece = new StagedPiece();
            foreach (var (read, idIndex) in parsed)
            {
                var found = checker.Check(read.Row, read.Findings, idIndex is null ? [] : [.. elsewhere[idIndex]]);
                sorter.Add(piece, read, idIndex, found);
            }

            await WriteAsync(attempt, piece, cancellationToken);
            await progress.ReportAsync(sorter.Rows, 0, $"已读取 {sorter.Rows} 行", cancellationToken);
        }

        await WriteAsync(attempt, sorter.WholeRoster(checker.Finish()), cancellationToken);
        await StageMissingAsync(upload, attempt, sorter, working, cancellationToken);
        return sorter.Counts;
    }

    private async Task StageMissingAsync(RosterUpload upload, ReadAttempt attempt, RowSorter sorter, WorkingSet working, CancellationToken cancellationToken)
    {
        await foreach (var page in WorkingSet.PagesAsync(staging, upload.RosterId, cancellationToken))
        {
            await WriteAsync(attempt, sorter.Missing(page.Where(entry => !working.IsSeen(entry.IdIndex))), cancellationToken);
        }
    }

    private async Task WriteAsync(ReadAttempt attempt, StagedPiece piece, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (!piece.IsEmpty && !await staging.WriteAsync(attempt, piece, cancellationToken))
        {
            throw Superseded();
        }
    }

    private static JobFailedException Superseded() => new("上传已取消，或已由另一次读取接手。");
}
