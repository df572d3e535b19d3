using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Reports.Tables;

/// <summary>Terms as documents print them. Documents are always Chinese; pages translate through their resources.</summary>
public static class ChineseNames
{
    public static string Of(CollegeType type) => type switch
    {
        CollegeType.JuniorCollege => "高职专科",
        CollegeType.VocationalUndergraduate => "职业本科",
        CollegeType.Undergraduate => "普通本科",
        CollegeType.IndependentCollege => "独立学院",
        CollegeType.BranchCampus => "本科分校",
        CollegeType.FiveYearCollege => "五年制高职",
        CollegeType.SecondaryVocational => "中职",
        CollegeType.Technical => "技工院校",
        CollegeType.OpenUniversity => "开放大学",
    };

    public static string Of(ClassKind kind) => kind switch
    {
        ClassKind.Apprenticeship => "学徒制",
        ClassKind.Order => "订单",
        ClassKind.Named => "冠名",
        ClassKind.FieldEngineer => "现场工程师",
    };

    public static string Of(TrainingCentreKind kind) => kind switch
    {
        TrainingCentreKind.OnCampus => "校内",
        TrainingCentreKind.OffCampus => "校外",
        TrainingCentreKind.Unspecified => "未注明",
    };

    public static string Of(TrainingCentreStatus status) => status switch
    {
        TrainingCentreStatus.Planned => "待建",
        TrainingCentreStatus.Building => "在建",
        TrainingCentreStatus.InUse => "在用",
        TrainingCentreStatus.Closed => "停用",
    };

    public static string Of(StipendForm form) => form switch
    {
        StipendForm.Cash => "货币",
        StipendForm.InKind => "实物或购物券",
    };

    public static string Of(InvestmentKind kind) => kind switch
    {
        InvestmentKind.Scholarship => "奖助学金",
        InvestmentKind.Equipment => "设备捐赠",
        InvestmentKind.Premises => "场地",
        InvestmentKind.Labour => "人力折算",
        InvestmentKind.Cash => "现金",
        InvestmentKind.Training => "培训",
        InvestmentKind.Other => "其他",
    };

    public static string Of(GovernanceKind kind) => kind switch
    {
        GovernanceKind.Academy => "产业学院",
        GovernanceKind.Council => "理事会",
        GovernanceKind.Committee => "管理委员会",
    };
}
