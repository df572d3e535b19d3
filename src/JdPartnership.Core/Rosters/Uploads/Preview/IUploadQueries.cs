using JdPartnership.Core.Common;

namespace JdPartnership.Core.Rosters.Uploads.Preview;

/// <summary>What the pages of an upload show. In the viewer's scope; without identity numbers and phones.</summary>
public interface IUploadQueries
{
    /// <summary><c>null</c> when there is none in scope.</summary>
    Task<UploadDetails?> FindAsync(int rosterId, int uploadId, CancellationToken cancellationToken);

    /// <summary>The roster an upload page belongs to; <c>null</c> when there is none in scope.</summary>
    Task<UploadTarget?> FindTargetAsync(int rosterId, CancellationToken cancellationToken);

    /// <summary>Rows by number, those missing in the file last; with what was found in them, what they become and what they were.</summary>
    Task<Page<UploadLine>> ListLinesAsync(int uploadId, LineFilter filter, PageRequest page, CancellationToken cancellationToken);

    /// <summary>Findings by field and kind, the gravest first.</summary>
    Task<IReadOnlyList<FindingGroup>> ListGroupsAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>Findings of the roster as a whole.</summary>
    Task<IReadOnlyList<UploadFinding>> ListWholeAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>All findings that warn or block, by row, for the error workbook.</summary>
    Task<ILookup<int, UploadFinding>> ListByRowAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>What becomes of each row of the file, by its number.</summary>
    Task<IReadOnlyDictionary<int, RowStatus>> ListStatusesAsync(int uploadId, CancellationToken cancellationToken);

    /// <summary>Posts and centres that the batch of a roster offers, for the template.</summary>
    Task<(IReadOnlyList<string> Posts, IReadOnlyList<string> ServiceCentres)> ListChoicesAsync(int rosterId, CancellationToken cancellationToken);
}
