namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>How long the portal keeps personal data, unless a batch has a period of its own.</summary>
/// <param name="Months">After the last stay of a batch.</param>
/// <param name="UnusedUploadDays">After which the file of an upload goes that was never taken over.</param>
public sealed record RetentionPolicy(int Months, int UnusedUploadDays)
{
    /// <summary>The last day personal data are kept.</summary>
    /// <param name="lastDay">Of the last stay, inclusive.</param>
    /// <param name="ownMonths">Of the batch; <c>null</c> for the portal's.</param>
    public DateOnly KeptUntil(DateOnly lastDay, int? ownMonths) => lastDay.AddMonths(ownMonths ?? Months);
}
