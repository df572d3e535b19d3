using JdPartnership.Core.Common;

namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>Batches as holders of personal data, within the viewer's scope, those in the recycle bin too.</summary>
public interface IRetentionQueries
{
    /// <summary>Those that end first come first.</summary>
    Task<Page<RetentionRow>> ListAsync(RetentionStage stage, PageRequest page, CancellationToken cancellationToken);

    /// <summary><c>null</c> when there is none in scope.</summary>
    Task<RetentionDetails?> FindAsync(int batchId, CancellationToken cancellationToken);

    /// <summary>Batches over before <paramref name="day"/> whose personal data are still there.</summary>
    Task<IReadOnlyList<RetentionRow>> ListEndedAsync(DateOnly day, CancellationToken cancellationToken);
}

/// <summary>Which batches a list shows.</summary>
public enum RetentionStage
{
    /// <summary>保存中</summary>
    Kept,

    /// <summary>暂停删除</summary>
    Held,

    /// <summary>已删除</summary>
    Erased,
}

/// <param name="LastDay">Of the batch, or of a stay that goes on after it.</param>
/// <param name="Months">Of its own.</param>
/// <param name="Entries">That personal data are, or were, held in.</param>
public sealed record RetentionRow(
    int BatchId, string Batch, string College, DateOnly LastDay, int? Months, bool IsHeld, int Entries, DateTime? ErasedAt);

/// <param name="Files">Uploaded files that still have their content.</param>
/// <param name="Exports">Files in clear that can still be downloaded.</param>
public sealed record RetentionDetails(
    RetentionRow Row,
    int RosterId,
    int Files,
    int Findings,
    int Exports,
    string? MonthsReason,
    string? MonthsSetBy,
    string? HoldReason,
    string? HeldBy,
    DateTime? HeldAt,
    int ErasedFiles);
