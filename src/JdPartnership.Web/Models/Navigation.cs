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
            new(null, [new(L["工作台"], "", "/", "grid-1x2")]),
            new(L["院校"],
            [
                new(L["合作院校"], L["名录、合作形式与变更记录"], "/colleges", "building", Permission.ViewColleges),
                new(L["实习人数"], L["按院校和年度填报，合计与增长自动算出"], "/headcounts", "people", Permission.ViewHeadcounts),
            ]),
            new(L["实习"],
            [
                new(L["实习岗位"], L["岗位属性、工资标准与职工人数"], "/posts", "gear", Permission.ViewBatches),
                new(L["实习批次"], L["每所院校每段时间的实习安排"], "/batches", "calendar3", Permission.ViewBatches),
                new(L["实习名册"], L["上传、核验、提交与审核"], "/rosters", "mortarboard", Permission.ViewRosters),
                new(L["津贴与发放"], L["津贴方案、计算与月度发放记录"], "/stipends", "cash-coin", Permission.ViewPayments),
                new(L["考勤导入"], L["企业自己的考勤文件"], "/attendance", "calendar-check", Permission.ViewAttendanceFiles),
            ]),
            new(L["年报"],
            [
                new(L["指标"], L["年报中的每个数字及其来源"], "/figures", "bar-chart", Permission.ViewFigures),
                new(L["年报"], L["各院校版本的预览与导出"], "/reports", "journal-text", Permission.ViewReports),
            ]),
            new(L["个人信息"],
            [
                new(L["使用记录"], L["谁查看、取得或删除了个人信息"], "/personal-data/uses", "lock", Permission.ViewPersonalDataUses),
                new(L["未掩码导出"], L["申请、审批与下载"], "/personal-data/exports", "file-earmark-spreadsheet", Permission.ViewUnmaskedExports),
                new(L["保存期限"], L["每个批次的个人信息何时删除"], "/personal-data/retention", "hourglass-split", Permission.ViewRetention),
                new(L["个人请求"], L["查找、提供副本与删除"], "/personal-data/subjects", "person-circle", Permission.AnswerSubjects),
            ]),
            new(L["管理"], [new(L["任务"], L["批量导出的进度与结果"], "/jobs", "clock-history", Permission.ViewJobs)]),
        ];
        return all
            .Select(group => group with { Entries = [.. group.Entries.Where(e => e.Needs is null || viewer.May(e.Needs.Value))] })
            .Where(group => group.Entries.Count > 0);
    }
}
