using JdPartnership.Core.Accounts;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models;

public static class Navigation
{
    /// <summary>The sidebar as this person may use it.</summary>
    public static IEnumerable<NavigationGroup> For(ICurrentUser viewer, IStringLocalizer L)
    {
        NavigationGroup[] all =
        [
            new(null, [new(L["工作台"], "/", "grid-1x2")]),
            new(L["院校"],
            [
                new(L["合作院校"], "/colleges", "building", Permission.ViewColleges),
                new(L["实习人数"], "/headcounts", "people", Permission.ViewHeadcounts),
            ]),
            new(L["年报"],
            [
                new(L["指标"], "/figures", "bar-chart", Permission.ViewFigures),
                new(L["年报"], "/reports", "journal-text", Permission.ViewReports),
            ]),
            new(L["管理"], [new(L["任务"], "/jobs", "clock-history", Permission.ViewJobs)]),
        ];
        return all
            .Select(group => group with { Entries = [.. group.Entries.Where(e => e.Needs is null || viewer.May(e.Needs.Value))] })
            .Where(group => group.Entries.Count > 0);
    }
}
