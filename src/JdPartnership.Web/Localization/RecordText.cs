using JdPartnership.Core.Audit;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Colleges.LookAlikes;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.TrainingCentres;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Terms of the records in the language of the page.</summary>
public static class RecordText
{
    public static string Of(CollegeType type, IStringLocalizer L) => type switch
    {
        CollegeType.JuniorCollege => L["高职专科"],
        CollegeType.VocationalUndergraduate => L["职业本科"],
        CollegeType.Undergraduate => L["普通本科"],
        CollegeType.IndependentCollege => L["独立学院"],
        CollegeType.BranchCampus => L["本科分校"],
        CollegeType.FiveYearCollege => L["五年制高职"],
        CollegeType.SecondaryVocational => L["中职"],
        CollegeType.Technical => L["技工院校"],
        CollegeType.OpenUniversity => L["开放大学"],
    };

    public static string Of(CollegeOwnership ownership, IStringLocalizer L) => ownership switch
    {
        CollegeOwnership.Unknown => L["未知"],
        CollegeOwnership.Public => L["公办"],
        CollegeOwnership.Private => L["民办"],
    };

    public static string Of(PartnershipStatus status, IStringLocalizer L) => status switch
    {
        PartnershipStatus.Active => L["合作中"],
        PartnershipStatus.Terminated => L["已终止"],
    };

    public static string Of(CooperationKind kind, IStringLocalizer L) => kind switch
    {
        CooperationKind.Class => L["学徒制/订单班"],
        CooperationKind.Centre => L["校园实训中心"],
        CooperationKind.Internship => L["岗位实习"],
        CooperationKind.Base => L["人才输送基地"],
        CooperationKind.Academy => L["产业学院"],
        CooperationKind.Other => L["其他"],
    };

    public static string Of(CooperationStatus status, IStringLocalizer L) => status switch
    {
        CooperationStatus.InForce => L["在用"],
        CooperationStatus.Planned => L["待建"],
        CooperationStatus.Ended => L["已结束"],
    };

    public static string Of(ClassKind kind, IStringLocalizer L) => kind switch
    {
        ClassKind.Apprenticeship => L["学徒制"],
        ClassKind.Order => L["订单"],
        ClassKind.Named => L["冠名"],
        ClassKind.FieldEngineer => L["现场工程师"],
    };

    public static string Of(TrainingCentreKind kind, IStringLocalizer L) => kind switch
    {
        TrainingCentreKind.Unspecified => L["性质待定"],
        TrainingCentreKind.OnCampus => L["校园实训中心"],
        TrainingCentreKind.OffCampus => L["校外实训基地"],
    };

    public static string Of(TrainingCentreStatus status, IStringLocalizer L) => status switch
    {
        TrainingCentreStatus.Planned => L["待建"],
        TrainingCentreStatus.Building => L["在建"],
        TrainingCentreStatus.InUse => L["在用"],
        TrainingCentreStatus.Closed => L["停用"],
    };

    public static string Of(InvestmentKind kind, IStringLocalizer L) => kind switch
    {
        InvestmentKind.Scholarship => L["奖助学金"],
        InvestmentKind.Equipment => L["设备捐赠"],
        InvestmentKind.Premises => L["场地"],
        InvestmentKind.Labour => L["人力折算"],
        InvestmentKind.Cash => L["现金"],
        InvestmentKind.Training => L["培训"],
        InvestmentKind.Other => L["其他"],
    };

    public static string Of(GovernanceKind kind, IStringLocalizer L) => kind switch
    {
        GovernanceKind.Academy => L["产业学院"],
        GovernanceKind.Council => L["理事会"],
        GovernanceKind.Committee => L["校企合作管理委员会"],
    };

    public static string Of(OutcomeKind kind, IStringLocalizer L) => kind switch
    {
        OutcomeKind.Employment => L["就业"],
        OutcomeKind.Promotion => L["晋升"],
        OutcomeKind.Other => L["其他"],
    };

    public static string Of(DatePrecision precision, IStringLocalizer L) => precision switch
    {
        DatePrecision.Day => L["到日"],
        DatePrecision.Month => L["到月"],
        DatePrecision.Year => L["到年"],
    };

    public static string Of(Bound bound, IStringLocalizer L) => bound switch
    {
        Bound.Exact => L["准确数"],
        Bound.AtLeast => L["不低于"],
        Bound.MoreThan => L["超过"],
        Bound.Nearly => L["近"],
        Bound.Odd => L["余"],
    };

    public static string Of(ChangeAction action, IStringLocalizer L) => action switch
    {
        ChangeAction.Created => L["新建"],
        ChangeAction.Modified => L["修改"],
        ChangeAction.Deleted => L["移入回收站"],
        ChangeAction.Restored => L["从回收站恢复"],
        ChangeAction.Removed => L["已移除"],
    };

    public static string Of(LookAlikeReason reason, IStringLocalizer L) => reason switch
    {
        LookAlikeReason.SameName => L["名称相同"],
        LookAlikeReason.SameAlias => L["与其别名相同"],
        LookAlikeReason.SameCore => L["仅省份或办学类型的写法不同"],
        LookAlikeReason.PlaceAdded => L["仅多出地名"],
        LookAlikeReason.OneCharacter => L["仅一字之差"],
    };
}
