using JdPartnership.Core.PersonalData.Retention;

namespace JdPartnership.Web.Startup;

/// <summary>Section <c>Retention</c>: how long personal data are kept.</summary>
public sealed class RetentionOptions
{
    public const string Section = "Retention";

    /// <summary>Months after the last stay of a batch; a batch may have a period of its own.</summary>
    public int Months { get; init; } = 36;

    /// <summary>Days after which the file of an upload goes that was never taken over.</summary>
    public int UnusedUploadDays { get; init; } = 30;

    public bool IsSensible => Months is >= 1 and <= BatchRetention.LongestMonths && UnusedUploadDays is >= 1 and <= 365;

    public RetentionPolicy ToPolicy() => new(Months, UnusedUploadDays);
}
