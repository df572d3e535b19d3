using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Web.Localization;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>States, rows and findings of uploads in words.</summary>
public static class UploadText
{
    public static string Of(UploadState state, IStringLocalizer L) => state switch
    {
        UploadState.Received => L["等待读取"],
        UploadState.NeedsMapping => L["待对应列"],
        UploadState.Reading => L["读取中"],
        UploadState.Staged => L["待确认"],
        UploadState.Applying => L["导入中"],
        UploadState.Applied => L["已导入"],
        UploadState.Undone => L["已撤销"],
        UploadState.Refused => L["已拒绝"],
        UploadState.Failed => L["读取失败"],
        UploadState.Cancelled => L["已取消"],
    };

    public static StatusKind KindOf(UploadState state) => state switch
    {
        UploadState.Received or UploadState.Reading or UploadState.Applying => StatusKind.Working,
        UploadState.NeedsMapping or UploadState.Staged => StatusKind.Warning,
        UploadState.Applied => StatusKind.Success,
        UploadState.Undone or UploadState.Cancelled => StatusKind.Neutral,
        UploadState.Refused or UploadState.Failed => StatusKind.Danger,
    };

    public static string Of(RowStatus status, IStringLocalizer L) => status switch
    {
        RowStatus.New => L["新增"],
        RowStatus.Changed => L["变更"],
        RowStatus.Same => L["不变"],
        RowStatus.Removed => L["文件中没有"],
        RowStatus.Error => L["错误"],
    };

    public static StatusKind KindOf(RowStatus status) => status switch
    {
        RowStatus.New => StatusKind.Success,
        RowStatus.Changed => StatusKind.Info,
        RowStatus.Same => StatusKind.Neutral,
        RowStatus.Removed => StatusKind.Warning,
        RowStatus.Error => StatusKind.Danger,
    };

    public static string Of(RuleSeverity severity, IStringLocalizer L) => severity switch
    {
        RuleSeverity.Inform => L["提示"],
        RuleSeverity.Warn => L["警告"],
        RuleSeverity.Block => L["阻断"],
    };

    public static StatusKind KindOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Inform => StatusKind.Info,
        RuleSeverity.Warn => StatusKind.Warning,
        RuleSeverity.Block => StatusKind.Danger,
    };

    /// <summary>The sentence of a finding, with the article of law where there is one.</summary>
    public static string Sentence(string code, string? arguments) => ErrorTexts.Of(new DomainError($"Roster.{code}", "", [.. FindingArguments.Read(arguments)]));

    /// <summary>The sentence with the column before it, for the error workbook.</summary>
    public static string Line(UploadFinding finding) =>
        finding.Column is { } column ? $"【{RosterColumns.Of(column).Header}】{Sentence(finding.Code, finding.Arguments)}" : Sentence(finding.Code, finding.Arguments);

    /// <summary>Why the file was not taken; <c>null</c> when it was.</summary>
    public static string? Reason(UploadDetails upload) =>
        upload.ReasonCode is { } code ? ErrorTexts.Of(new DomainError(code, "", [.. FindingArguments.Read(upload.ReasonArguments)])) : null;

    public static IReadOnlyList<FilterChip> Chips(UploadQuery query, IStringLocalizer L)
    {
        List<FilterChip> chips = [];
        if (query.Status is { } status)
        {
            chips.Add(new FilterChip(Of(status, L), "status"));
        }

        if (query.Code is { Length: > 0 } code)
        {
            chips.Add(new FilterChip(L["问题：{0}", code], "code"));
        }

        return chips;
    }
}
