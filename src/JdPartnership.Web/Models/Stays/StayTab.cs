using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Stays;

/// <summary>A part of a stay. The key stands in the address and names the partial view.</summary>
public sealed record StayTab(string Key, string Label)
{
    public const string Overview = "overview";
    public const string Course = "course";
    public const string Assessment = "assessment";
    public const string Findings = "findings";
    public const string History = "history";

    public static IReadOnlyList<StayTab> All(IStringLocalizer L) =>
    [
        new(Overview, L["概况"]),
        new(Course, L["实习过程"]),
        new(Assessment, L["实习考核"]),
        new(Findings, L["核验结果"]),
        new(History, L["变更记录"]),
    ];
}
