namespace JdPartnership.Core.PersonalData.Retention;

/// <summary>How long the portal keeps personal data, unless a batch has a period of its own.</summary>
/// <param name="Months">After the last stay of a batch.</param>
/// <param name="UnusedUploadDays">After which the file of an upload goes that was never taken over, or of an attendance import that came to nothing.</param>
public sealed record RetentionPolicy(int Months, int UnusedUploadDays)
{
    /// <summary>The last day personal data are kept.</summary>
    /// <param name="lastDay">Of the last stay, inclusive.</param>
    /// <param name="ownMonths">Of the batch; <c>null</c> for the portal's.</param>
    public DateOnly KeptUntil(DateOnly lastDay, int? ownMonths) => lastDay.AddMonths(ownMonths ?? Months);

    /// <summary>The first last day whose data the portal's own period still keeps.</summary>
    public DateOnly KeepsFrom(DateOnly today)
    {
        // A shorter month cuts the day off: what ended on it is over as well.
        var day = today.AddMonths(-Months);
        return KeptUntil(day, ownMonths: null) < today ? day.AddDays(1) : day;
    }
}
