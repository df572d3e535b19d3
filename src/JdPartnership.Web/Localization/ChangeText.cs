using JdPartnership.Core.Audit;
using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.TrainingCentres;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>The history in the words of the page: what kind of row, which field, which value.</summary>
public static class ChangeText
{
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
        "RuleWaiver" => L["豁免"],
        "StayEvent" => L["实习过程"],
        "StayAssessment" => L["实习考核"],
        "RosterEntry" => L["名册学生"],
        "PaymentSheet" => L["发放表"],
        "StipendPayment" => L["发放记录"],
        "PaymentLine" => L["发放项目"],
        "AttendanceImport" => L["考勤导入"],
        "Post" => L["岗位"],
        "PostWage" => L["工资标准"],
        "StaffingLevel" => L["在岗职工人数"],
        _ => type,
    };

    /// <summary>The fields worth showing: that a row was deleted is said by the action itself.</summary>
    public static IEnumerable<FieldChange> Shown(IEnumerable<FieldChange> fields) => fields.Where(f => f.Field != nameof(College.DeletedAt));

    public static string Field(string field, IStringLocalizer L) => field switch
    {
        "Name" => L["名称"],
        "Type" => L["办学类型"],
        "ProvinceCode" => L["省份"],
        "City" => L["城市"],
        "SchoolCode" => L["学校标识码"],
        "SchoolCodeSince" => L["标识码启用日期"],
        "CreditCode" => L["统一社会信用代码"],
        "Regulator" => L["主管部门"],
        "Ownership" => L["办学性质"],
        "IsDoubleHigh" => L["“双高计划”建设单位"],
        "IsModel" => L["国家示范（骨干）高职"],
        "Status" => L["状态"],
        "TerminatedOn" => L["终止日期"],
        "PinyinOverride" => L["拼音"],
        "Remark" => L["备注"],
        "Source" => L["来源"],
        "ValidFrom" => L["起始日期"],
        "ValidTo" => L["截止日期"],
        "Year" => L["年份"],
        "Persons" => L["人数"],
        "Kind" => L["类别"],
        "IntakeYear" => L["入学年份"],
        "Department" => L["院系"],
        "Size" => L["班级人数"],
        "Model" => L["培养模式"],
        "PrintedName" => L["印刷名称"],
        "PrintedWording" => L["印刷措辞"],
        "PrintedOrder" or "Order" => L["序号"],
        "Seats" => L["工位数"],
        "OpenedOn" => L["启用日期"],
        "ClosedOn" => L["停用日期"],
        "Project" => L["项目名称"],
        "Date" => L["日期"],
        "AsOf" => L["截至日期"],
        "AmountYuan" or "Yuan" => L["金额（元）"],
        "Month" => L["月份"],
        "SchemeName" => L["方案"],
        "CashYuan" => L["货币（元）"],
        "InKindYuan" => L["实物（元）"],
        "TowardFloorYuan" => L["计入下限（元）"],
        "DeductionYuan" => L["扣款（元）"],
        "DeductionReason" => L["扣款事由"],
        "PaidOn" => L["发放日期"],
        "Way" => L["发放形式"],
        "Reason" => L["原因"],
        "Quantity" => L["数量"],
        "QuantityUnit" => L["数量单位"],
        "IsAtLeast" => L["为下限（…以上）"],
        "IsCreditEligible" => L["可抵免"],
        "FoundedOn" => L["成立日期"],
        "FoundedPrecision" or "TermFromPrecision" => L["日期精度"],
        "Duties" => L["职责"],
        "Title" => L["标题"],
        "Reach" => L["参加人数"],
        "Hires" => L["录用人数"],
        "Numerator" => L["分子"],
        "Denominator" => L["分母"],
        "Percent" => L["百分比"],
        "Start" => L["开始日期"],
        "End" => L["结束日期"],
        "Engagement" => L["实习类型"],
        "PlannedPersons" => L["计划人数"],
        "HoursFilingNumber" => L["特殊工时备案号"],
        "HoursFiledOn" => L["备案日期"],
        "EnterpriseGrade" => L["企业评定"],
        "CollegeGrade" => L["院校评定"],
        "IsThroughAgency" => L["通过中介机构组织"],
        _ => field,
    };

    public static string Value(string field, string? value, IStringLocalizer L) => (field, value) switch
    {
        (_, null) => L["（空）"],
        (_, "True") => L["是"],
        (_, "False") => L["否"],
        ("ProvinceCode", _) => ProvinceText.OfCode(value, L) ?? value,
        ("Type", _) when Enum.TryParse<CollegeType>(value, out var type) => RecordText.Of(type, L),
        ("Ownership", _) when Enum.TryParse<CollegeOwnership>(value, out var ownership) => RecordText.Of(ownership, L),
        ("Status", _) when Enum.TryParse<PartnershipStatus>(value, out var status) => RecordText.Of(status, L),
        ("Status", _) when Enum.TryParse<CooperationStatus>(value, out var status) => RecordText.Of(status, L),
        ("Status", _) when Enum.TryParse<TrainingCentreStatus>(value, out var status) => RecordText.Of(status, L),
        ("FoundedPrecision" or "TermFromPrecision", nameof(DatePrecision.Day)) => L["到日"],
        ("FoundedPrecision" or "TermFromPrecision", nameof(DatePrecision.Month)) => L["到月"],
        ("FoundedPrecision" or "TermFromPrecision", nameof(DatePrecision.Year)) => L["到年"],
        ("EnterpriseGrade" or "CollegeGrade", _) when Enum.TryParse<AssessmentGrade>(value, out var grade) => StayText.Of(grade, L),
        ("Kind", _) => KindOf(value, L),
        ("Way", _) when Enum.TryParse<PayForm>(value, out var way) => RosterText.Of(way, L),
        ("Engagement", _) when Enum.TryParse<EngagementKind>(value, out var engagement) => RosterText.Of(engagement, L),
        _ => value,
    };

    private static string KindOf(string value, IStringLocalizer L) =>
        Enum.TryParse<ClassKind>(value, out var ofClass) ? RecordText.Of(ofClass, L)
        : Enum.TryParse<TrainingCentreKind>(value, out var ofCentre) ? RecordText.Of(ofCentre, L)
        : Enum.TryParse<InvestmentKind>(value, out var ofInvestment) ? RecordText.Of(ofInvestment, L)
        : Enum.TryParse<GovernanceKind>(value, out var ofBody) ? RecordText.Of(ofBody, L)
        : Enum.TryParse<OutcomeKind>(value, out var ofOutcome) ? RecordText.Of(ofOutcome, L)
        : value;
}
