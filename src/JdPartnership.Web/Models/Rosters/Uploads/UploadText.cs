using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Uploads.Preview;
using JdPartnership.Web.Localization;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters.Uploads;

/// <summary>Rows and reasons of uploads in words.</summary>
public static class UploadText
{
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

    /// <summary>The sentence of a finding with its column before it, where the column has no place of its own.</summary>
    public static string Line(UploadFinding finding)
    {
        var sentence = FindingText.Of(finding.Code, finding.Arguments);
        return finding.Column is { } column ? $"【{RosterColumns.Of(column).Header}】{sentence}" : sentence;
    }

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
