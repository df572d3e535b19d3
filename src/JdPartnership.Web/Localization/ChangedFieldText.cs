using System.Collections.Frozen;
using JdPartnership.Core.Audit;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Fields of the history in the words of the page.</summary>
public static class ChangedFieldText
{
    // What the portal keeps for itself, and who and when, which the history tells of every change.
    private static readonly FrozenSet<string> Silent = FrozenSet.Create(
        StringComparer.Ordinal,
        "DeletedAt", "Uid", "JobId", "UserId", "UserName", "RequestedById", "DecidedById", "RequestedBy", "RequestedAt", "DecidedBy", "DecidedAt", "RecordedBy", "RecordedAt",
        "At", "ClosedAt", "ClosedBy", "CollegeAt", "CollegeBy", "EnterpriseAt", "EnterpriseBy", "HeldAt", "HeldBy", "MonthsSetBy", "UploadedAt", "CheckedAt", "AppliedAt", "UndoneAt",
        "NameNormalized", "IdIndex", "Fingerprint", "IsStaged", "IsCurrent", "Number", "RowNumber", "ReviewedUploadId", "ComparedVersion", "SubmissionId", "Sha256", "Mapping",
        "Columns", "Signature", "ReasonCode", "ReasonArguments", "Rows", "NewRows", "ChangedRows", "SameRows", "RemovedRows", "ErrorRows", "WarningRows", "MatchedRows");

    /// <summary>Those that tell a reader something.</summary>
    public static IEnumerable<FieldChange> Shown(IEnumerable<FieldChange> fields) => fields.Where(f => !Silent.Contains(f.Field));

    /// <summary>The field's own name where a former version of the portal wrote it and this one knows it no longer.</summary>
    public static string Of(string entity, string field, IStringLocalizer L) => (entity, field) switch
    {
        ("RuleWaiver", "Code") => L["规则"],
        ("RosterUpload" or "AttendanceImport", "FileName") => L["文件名"],
        ("Enterprise" or "ReportPeriod" or "ReportSection" or "Claim" or "Milestone" or "ServiceCentre", _) => OfEnterprise(field, L),
        ("Post" or "PostWage", _) => OfPost(field, L),
        ("RosterEntry" or "StayEvent" or "StayAssessment", _) => OfStay(field, L),
        _ => OfRecord(field, L),
    };

    private static string OfRecord(string field, IStringLocalizer L) => field switch
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
        "Status" or "State" => L["状态"],
        "TerminatedOn" => L["终止日期"],
        "PinyinOverride" => L["拼音"],
        "Remark" or "Note" => L["备注"],
        "Source" => L["来源"],
        "ValidFrom" => L["起始日期"],
        "ValidTo" => L["截止日期"],
        "Year" => L["年份"],
        "Persons" => L["人数"],
        "Kind" => L["类别"],
        "Code" => L["代码"],
        "IntakeYear" => L["入学年份"],
        "Department" => L["院系"],
        "Size" => L["班级人数"],
        "Model" => L["培养模式"],
        "Period" => L["发放周期"],
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
        "Quantity" => L["数量"],
        "QuantityUnit" => L["数量单位"],
        "IsAtLeast" => L["为下限（…以上）"],
        "IsCreditEligible" => L["可抵免"],
        "FoundedOn" => L["成立日期"],
        "FoundedPrecision" or "TermFromPrecision" or "Precision" => L["日期精度"],
        "Duties" => L["职责"],
        "PersonName" => L["姓名"],
        "Office" => L["所在单位与职务"],
        "Role" => L["机构职务"],
        "TermFrom" => L["任期起"],
        "TermTo" => L["任期止"],
        "Title" => L["标题"],
        "Reach" => L["参加人数"],
        "Hires" => L["录用人数"],
        "Numerator" => L["分子"],
        "Denominator" => L["分母"],
        "Percent" => L["百分比"],
        "Minutes" => L["时长（分钟）"],
        "Place" => L["地点"],
        _ => OfInternship(field, L),
    };

    private static string OfInternship(string field, IStringLocalizer L) => field switch
    {
        "Start" => L["开始日期"],
        "End" => L["结束日期"],
        "Engagement" => L["实习类型"],
        "PlannedPersons" => L["计划人数"],
        "HoursFilingNumber" => L["特殊工时备案号"],
        "HoursFiledOn" => L["备案日期"],
        "IsThroughAgency" => L["通过中介机构组织"],
        "PersonalDataErasedAt" => L["个人信息删除时间"],
        "Revision" => L["修订"],
        "ApprovedRevision" => L["已通过的修订"],
        "Step" => L["步骤"],
        "Mode" => L["导入方式"],
        "Severity" => L["级别"],
        "FilingNumber" => L["备案号"],
        "FiledOn" => L["备案日期"],
        "DecisionRemark" => L["审批意见"],
        "Reason" => L["原因"],
        "Months" => L["保存月数"],
        "MonthsReason" or "HoldReason" => L["原因"],
        "ErasedEntries" => L["已删除的人数"],
        "ErasedFiles" => L["已删除的文件数"],
        "Purpose" => L["用途"],
        "Recipient" => L["接收方"],
        "Fields" => L["内容"],
        "ConcernsMinors" => L["涉及未成年人"],
        "ValidDays" => L["有效天数"],
        "ExpiresAt" => L["失效时间"],
        "Downloads" => L["下载次数"],
        "FirstDay" => L["开始日期"],
        "LastDay" => L["结束日期"],
        _ => OfPay(field, L),
    };

    private static string OfPay(string field, IStringLocalizer L) => field switch
    {
        "Month" => L["月份"],
        "SchemeName" => L["方案"],
        "Audience" => L["适用对象"],
        "Form" or "Way" => L["发放形式"],
        "CountsTowardFloor" => L["计入报酬下限"],
        "CashYuan" => L["货币（元）"],
        "InKindYuan" => L["实物（元）"],
        "TowardFloorYuan" => L["计入下限（元）"],
        "DeductionYuan" => L["扣款（元）"],
        "DeductionReason" => L["扣款事由"],
        "PaidOn" => L["发放日期"],
        _ => field,
    };

    private static string OfStay(string field, IStringLocalizer L) => field switch
    {
        "Name" => L["姓名"],
        "IdType" => L["证件类型"],
        "IdMask" => L["证件号码"],
        "PhoneMask" => L["联系电话"],
        "Sealed" => L["加密保存的个人信息"],
        "BirthDate" => L["出生日期"],
        "StudentNumber" => L["学号"],
        "MajorCode" => L["专业代码"],
        "MajorName" => L["专业名称"],
        "Grade" => L["年级"],
        "ClassName" => L["班级"],
        "AgreementNumber" => L["协议编号"],
        "AgreementSignedOn" => L["协议签订日期"],
        "Consent" => L["知情同意"],
        "GuardianConsent" => L["监护人知情同意"],
        "PolicyNumber" => L["保险单号"],
        "PolicyStart" => L["保险起"],
        "PolicyEnd" => L["保险止"],
        "SafetyTrainedOn" => L["安全培训日期"],
        "CollegeMentor" => L["校内指导教师"],
        "EnterpriseMentor" => L["企业导师"],
        "MonthlyPay" => L["月实习报酬"],
        "PayForm" => L["发放形式"],
        "IsInForce" => L["已生效"],
        "EndedOn" => L["提前结束日期"],
        "EndedBy" => L["结束方式"],
        "EndReason" => L["原因"],
        "Day" => L["日期"],
        "From" => L["原岗位"],
        "To" => L["新岗位"],
        "EnterpriseGrade" => L["企业评定"],
        "CollegeGrade" => L["院校评定"],
        _ => OfRecord(field, L),
    };

    private static string OfPost(string field, IStringLocalizer L) => field switch
    {
        "IsForbiddenToMinors" => L["未成年工禁忌"],
        "IsForbiddenToWomen" => L["女职工禁忌"],
        "IsHighRisk" => L["高风险岗位"],
        "IsEntertainmentVenue" => L["娱乐场所"],
        "HasUnusualHours" => L["夜班、加班或休息日工作"],
        "LabourGrade" => L["体力劳动强度分级"],
        "MajorCategories" => L["适合的专业大类"],
        "MonthlyHours" => L["月工时"],
        "MonthlyWage" => L["相同岗位工资标准"],
        "LowestTierWage" => L["最低档工资"],
        "ProbationWage" => L["试用期工资"],
        "LocalHourlyMinimum" => L["当地小时最低工资"],
        _ => OfRecord(field, L),
    };

    private static string OfEnterprise(string field, IStringLocalizer L) => field switch
    {
        "LegalName" => L["法定名称"],
        "ShortName" => L["简称"],
        "UnitName" => L["单位名称"],
        "Business" => L["业务"],
        "Label" => L["报告期"],
        "LabelStyle" => L["年度写法"],
        "TitleForOtherTypes" => L["其他类型院校的标题"],
        "Body" => L["正文"],
        "Level" => L["标题级别"],
        "Text" => L["内容"],
        "Key" => L["指标键"],
        "Value" => L["数值"],
        "Bound" => L["界限"],
        "Unit" => L["单位"],
        "ScopeText" => L["范围"],
        "CountedBy" => L["对应的统计指标"],
        "PeriodStart" => L["开始日期"],
        "PeriodEnd" => L["结束日期"],
        _ => OfRecord(field, L),
    };
}
