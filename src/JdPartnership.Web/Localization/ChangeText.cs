using JdPartnership.Core.Audit;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>The history in the words of the page: what was done to which kind of row. Its fields: <see cref="ChangedFieldText"/>, <see cref="ChangedValueText"/>.</summary>
public static class ChangeText
{
    /// <summary>What happened to what: 修改 实习名册.</summary>
    public static string Of(ChangeAction action, string entity, IStringLocalizer L) => L["{0} {1}", RecordText.Of(action, L), Entity(entity, L)];

    /// <summary>The row's own kind where a former version of the portal wrote it and this one knows it no longer.</summary>
    public static string Entity(string type, IStringLocalizer L) => type switch
    {
        "College" => L["院校"],
        "CollegeAlias" => L["别名"],
        "CooperationForm" => L["合作形式"],
        "ApprenticeshipClass" => L["学徒制班"],
        "ClassBenefit" => L["班级待遇"],
        "TrainingCentre" => L["实训中心与基地"],
        "Headcount" => L["实习人数"],
        "InvestmentEntry" => L["投入"],
        "GovernanceBody" => L["治理机构"],
        "GovernanceMember" => L["机构成员"],
        "RecruitmentFair" => L["招聘会"],
        "Outcome" => L["培养成效"],
        "PartnerListing" => L["年报名录"],
        "CooperationFormType" => L["合作形式种类"],
        "Enterprise" => L["企业档案"],
        "EnterpriseAlias" => L["企业别名"],
        "ServiceCentre" => L["分中心"],
        "Milestone" => L["发展历程"],
        "TrainingCourse" => L["培训课程"],
        "StipendScheme" => L["津贴方案"],
        "StipendComponent" => L["津贴项目"],
        "Claim" => L["声明"],
        "ReportPeriod" => L["报告期"],
        "ReportSection" => L["年报章节"],
        "InternshipBatch" => L["实习批次"],
        "BatchPost" => L["岗位与分中心"],
        "Roster" => L["实习名册"],
        "RosterEvent" => L["办理过程"],
        "RosterUpload" => L["名册文件"],
        "RuleWaiver" => L["豁免"],
        "StayEvent" => L["实习过程"],
        "StayAssessment" => L["实习考核"],
        "RosterEntry" => L["名册学生"],
        "PaymentSheet" => L["发放表"],
        "StipendPayment" => L["发放记录"],
        "PaymentLine" => L["发放项目"],
        "AttendanceImport" => L["考勤导入"],
        "AttendanceMapping" or "RememberedMapping" => L["列的对应"],
        "SheetComponent" => L["发放表项目"],
        "BatchRetention" => L["个人信息保存期限"],
        "UnmaskedExport" => L["未掩码导出"],
        "Post" => L["岗位"],
        "PostWage" => L["工资标准"],
        "StaffingLevel" => L["在岗职工人数"],
        _ => type,
    };
}
