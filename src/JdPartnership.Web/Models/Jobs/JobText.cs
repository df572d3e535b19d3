using JdPartnership.Core.Common;
using JdPartnership.Core.Jobs;
using JdPartnership.Web.Localization;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Jobs;

/// <summary>Jobs in the language of the page.</summary>
public static class JobText
{
    public static string Of(JobSentence sentence) => ErrorTexts.Of(new DomainError(sentence.Code, "", [.. sentence.Arguments]));

    /// <summary>Of what is said the same in every language, which is Chinese; <c>null</c> where it is the page's own.</summary>
    public static string? LanguageOf(JobSentence? sentence) => sentence?.Code == JobSentence.AsItIs ? Languages.Chinese : null;

    public static string State(JobRow job, IStringLocalizer L) => job switch
    {
        { State: JobState.Running, CancelRequested: true } => L["正在取消"],
        { State: JobState.Queued } => L["排队中"],
        { State: JobState.Running } => L["运行中"],
        { State: JobState.Succeeded } => L["已完成"],
        { State: JobState.Failed } => L["失败"],
        { State: JobState.Cancelled } => L["已取消"],
        _ => throw new ArgumentOutOfRangeException(nameof(job)),
    };

    public static StatusKind Status(JobState state) => state switch
    {
        JobState.Queued => StatusKind.Neutral,
        JobState.Running => StatusKind.Working,
        JobState.Succeeded => StatusKind.Success,
        JobState.Failed => StatusKind.Danger,
        JobState.Cancelled => StatusKind.Neutral,
    };

    public static string Size(long bytes, IStringLocalizer L) => bytes < 1024 * 1024
        ? L["{0} KB", (bytes / 1024m).ToString("#,0", System.Globalization.CultureInfo.InvariantCulture)]
        : L["{0} MB", (bytes / 1024m / 1024m).ToString("#,0.0", System.Globalization.CultureInfo.InvariantCulture)];
}
