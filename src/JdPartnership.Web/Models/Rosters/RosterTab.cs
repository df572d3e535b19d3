using JdPartnership.Core.Rosters;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Rosters;

/// <summary>A part of a roster. The key stands in the address and names the partial view.</summary>
public sealed record RosterTab(string Key, string Label, int? Count = null)
{
    public const string Entries = "entries";
    public const string Changes = "changes";
    public const string Findings = "findings";
    public const string Waivers = "waivers";
    public const string Uploads = "uploads";
    public const string History = "history";

    public static IReadOnlyList<RosterTab> Of(RosterRecord roster, IStringLocalizer L) =>
    [
        new(Entries, L["名单"], roster.Entries),
        new(Changes, L["差异"]),
        new(Findings, L["核验结果"]),
        new(Waivers, L["豁免"]),
        new(Uploads, L["上传记录"]),
        new(History, L["办理过程"]),
    ];
}
