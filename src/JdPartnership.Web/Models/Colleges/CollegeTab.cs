using JdPartnership.Core.Colleges;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>A part of what is known about a college. The key stands in the address and names the partial view.</summary>
public sealed record CollegeTab(string Key, string Label, int? Count)
{
    public const string Overview = "overview";
    public const string Aliases = "aliases";
    public const string Cooperation = "cooperation";
    public const string Classes = "classes";
    public const string Centres = "centres";
    public const string Headcounts = "headcounts";
    public const string Batches = "batches";
    public const string Investments = "investments";
    public const string Governance = "governance";
    public const string Fairs = "fairs";
    public const string Outcomes = "outcomes";
    public const string Listings = "listings";
    public const string History = "history";

    public static IReadOnlyList<CollegeTab> Of(CollegeCounts counts, bool withBatches, bool withHistory, IStringLocalizer L) =>
    [
        new(Overview, L["概况"], null),
        new(Aliases, L["别名"], counts.Aliases),
        new(Cooperation, L["合作形式"], counts.Cooperation),
        new(Classes, L["学徒制班"], counts.Classes),
        new(Centres, L["实训中心"], counts.Centres),
        new(Headcounts, L["实习人数"], counts.Headcounts),
        .. withBatches ? [new CollegeTab(Batches, L["批次与名册"], counts.Batches)] : Array.Empty<CollegeTab>(),
        new(Investments, L["投入"], counts.Investments),
        new(Governance, L["治理"], counts.Governance),
        new(Fairs, L["招聘会"], counts.Fairs),
        new(Outcomes, L["成效"], counts.Outcomes),
        new(Listings, L["年报名录"], counts.Listings),
        .. withHistory ? [new CollegeTab(History, L["修改记录"], null)] : Array.Empty<CollegeTab>(),
    ];
}
