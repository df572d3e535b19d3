using System.Runtime.CompilerServices;
using JdPartnership.Core.Rosters.Contexts;
using JdPartnership.Core.Rosters.Import;
using JdPartnership.Core.Rosters.Rules;

namespace JdPartnership.Core.Rosters.Uploads;

/// <summary>Takes a file apart, piece by piece: typed, checked against the rules, compared with the working entries. Stores nothing.</summary>
public sealed class UploadPieces(IUploadStaging staging, IRosterReader reader, RosterContexts contexts, RosterEntryFactory entries)
{
    /// <summary>Rows of one transaction: enough to be quick, few enough not to hold up others.</summary>
    public const int PieceRows = 1_000;

    /// <summary>Pieces made while one is written.</summary>
    private const int PiecesAhead = 2;

    /// <returns>None of the pieces is empty; the findings of the roster as a whole and the missing entries come last.</returns>
    /// <exception cref="RosterFileRefusedException">The file turns out not to be a roster.</exception>
    public async IAsyncEnumerable<ReadPiece> ReadAsync(
        RosterUpload upload, Stream content, ColumnMapping<RosterColumn> mapping, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var working = await WorkingSet.LoadAsync(staging, upload.RosterId, cancellationToken);
        var context = await contexts.LoadAsync(upload.RosterId, cancellationToken);
        var checker = new RosterChecker(context.Rules);
        var sorter = new RowSorter(upload, context, entries, working);
        content.Position = 0;
        var rows = reader.ReadRows(content, upload.FileName, mapping);
        var pieces = SortAsync(rows, upload.RosterId, new RosterRowParser(mapping), checker, sorter, cancellationToken);
        await foreach (var piece in pieces.AheadAsync(PiecesAhead, cancellationToken))
        {
            yield return piece;
        }

        content.Position = 0;
        var passedOver = OtherSheets.Of(reader.ReadHeaders(content, upload.FileName), mapping);
        if (sorter.WholeRoster([.. passedOver, .. checker.Finish()]) is { IsEmpty: false } whole)
        {
            yield return new ReadPiece(whole, sorter.Counts);
        }

        await foreach (var page in WorkingSet.PagesAsync(staging, upload.RosterId, cancellationToken))
        {
            if (sorter.Missing(page.Where(entry => !working.IsSeen(entry.IdIndex))) is { IsEmpty: false } missing)
            {
                yield return new ReadPiece(missing, sorter.Counts);
            }
        }
    }

    /// <summary>Asks the database in scopes of its own only: the piece before is written meanwhile.</summary>
    private async IAsyncEnumerable<ReadPiece> SortAsync(
        IEnumerable<SheetRow> rows, int rosterId, RosterRowParser parser, RosterChecker checker, RowSorter sorter, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var chunk in rows.Chunk(PieceRows))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parsed = chunk.Select(row => parser.Parse(row)).Select(row => (Read: row, IdIndex: entries.IndexOf(row.Row))).ToList();
            var elsewhere = await contexts.ListElsewhereAsync(rosterId, [.. parsed.Select(p => p.IdIndex).OfType<string>()], cancellationToken);
            var piece = new StagedPiece();
            foreach (var (read, idIndex) in parsed)
            {
                var found = checker.Check(read.Row, read.Findings, idIndex is null ? [] : [.. elsewhere[idIndex]]);
                sorter.Add(piece, read, idIndex, found);
            }

            yield return new ReadPiece(piece, sorter.Counts);
        }
    }
}

/// <param name="SoFar">Counts of the file up to and with this piece.</param>
public sealed record ReadPiece(StagedPiece Piece, UploadCounts SoFar);
