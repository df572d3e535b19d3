using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;

namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>保存期限: what is particular to one batch. A batch without such a row follows the portal's setting.</summary>
public sealed class BatchRetention : Entity, ICollegeOwned
{
    public const int LongestMonths = 240;
    public const int ReasonLength = 300;

    private BatchRetention()
    {
    }

    public BatchRetention(InternshipBatch batch)
    {
        (Batch, BatchId) = (batch, batch.Id);
        (College, CollegeId) = (batch.College, batch.CollegeId);
    }

    public int BatchId { get; private set; }

    public InternshipBatch? Batch { get; private set; }

    public int? CollegeId { get; private set; }

    public College? College { get; private set; }

    /// <summary>Months after the last stay; <c>null</c> for the portal's setting.</summary>
    public int? Months { get; private set; }

    /// <summary>Why this batch has months of its own.</summary>
    public string? MonthsReason { get; private set; }

    public string? MonthsSetBy { get; private set; }

    /// <summary>Why nothing of it may be erased for the time being.</summary>
    public string? HoldReason { get; private set; }

    public string? HeldBy { get; private set; }

    public DateTime? HeldAt { get; private set; }

    /// <summary>Entries whose personal data were erased at the end of the period.</summary>
    public int ErasedEntries { get; private set; }

    public int ErasedFiles { get; private set; }

    public bool IsHeld => HoldReason is not null;

    /// <param name="months"><c>null</c> goes back to the portal's setting.</param>
    public void Keep(int? months, string? reason, ICurrentUser user) =>
        (Months, MonthsReason, MonthsSetBy) = months is null ? (null, null, null) : (months, reason, user.UserName);

    public void Hold(string reason, ICurrentUser user, DateTime now) => (HoldReason, HeldBy, HeldAt) = (reason, user.UserName, now);

    public void Release() => (HoldReason, HeldBy, HeldAt) = (null, null, null);

    public void RecordErasure(int entries, int files) => (ErasedEntries, ErasedFiles) = (entries, files);
}
