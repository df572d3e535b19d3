using JdPartnership.Core.Internships;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Compliance;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Rosters.Waivers;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Terms of batches and rosters in the language of the page.</summary>
public static class RosterText
{
    public static string Of(EngagementKind kind, IStringLocalizer L) => kind switch
    {
        EngagementKind.PostInternship => L["岗位实习"],
        EngagementKind.Orientation => L["认识实习"],
        EngagementKind.WorkStudy => L["勤工助学"],
    };

    public static string Of(RosterState state, IStringLocalizer L) => state switch
    {
        RosterState.Draft => L["编制中"],
        RosterState.Submitted => L["待审核"],
        RosterState.Returned => L["已退回"],
        RosterState.Approved => L["已通过"],
        RosterState.Revising => L["修订中"],
    };

    public static StatusKind Status(RosterState state) => state switch
    {
        RosterState.Draft => StatusKind.Neutral,
        RosterState.Submitted => StatusKind.Info,
        RosterState.Returned => StatusKind.Warning,
        RosterState.Approved => StatusKind.Success,
        RosterState.Revising => StatusKind.Working,
    };

    public static string Of(RosterStep step, IStringLocalizer L) => step switch
    {
        RosterStep.Uploaded => L["导入名册"],
        RosterStep.Undone => L["撤销导入"],
        RosterStep.Submitted => L["提交审核"],
        RosterStep.Withdrawn => L["撤回"],
        RosterStep.Returned => L["退回"],
        RosterStep.Approved => L["通过"],
        RosterStep.RevisionOpened => L["开始修订"],
        RosterStep.RevisionDropped => L["放弃修订"],
    };

    public static string Of(RuleSeverity severity, IStringLocalizer L) => severity switch
    {
        RuleSeverity.Inform => L["提示"],
        RuleSeverity.Warn => L["警告"],
        RuleSeverity.Block => L["阻断"],
    };

    /// <summary>What came of a rule.</summary>
    public static string Of(ComplianceLine line, IStringLocalizer L) => line.Outcome switch
    {
        ComplianceOutcome.Kept => L["未发现问题"],
        ComplianceOutcome.Found => Of(line.Worst!.Value, L),
        ComplianceOutcome.Waived => L["已豁免"],
        ComplianceOutcome.Unchecked => L["未核对：缺少岗位资料"],
        ComplianceOutcome.NotApplicable => L["不适用"],
        ComplianceOutcome.Empty => L["尚无名册"],
    };

    public static StatusKind Status(ComplianceLine line) => line.Outcome switch
    {
        ComplianceOutcome.Kept or ComplianceOutcome.Waived => StatusKind.Success,
        ComplianceOutcome.Found => Status(line.Worst!.Value),
        ComplianceOutcome.Unchecked => StatusKind.Warning,
        ComplianceOutcome.NotApplicable or ComplianceOutcome.Empty => StatusKind.Neutral,
    };

    public static StatusKind Status(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Inform => StatusKind.Info,
        RuleSeverity.Warn => StatusKind.Warning,
        RuleSeverity.Block => StatusKind.Danger,
    };

    public static string Of(UploadState state, IStringLocalizer L) => state switch
    {
        UploadState.Received => L["等待读取"],
        UploadState.NeedsMapping => L["待对应列"],
        UploadState.Reading => L["读取中"],
        UploadState.Staged => L["待确认"],
        UploadState.Applying => L["导入中"],
        UploadState.Applied => L["已导入"],
        UploadState.Undone => L["已撤销"],
        UploadState.Refused => L["已拒绝"],
        UploadState.Failed => L["读取失败"],
        UploadState.Cancelled => L["已取消"],
    };

    public static StatusKind Status(UploadState state) => state switch
    {
        UploadState.Received or UploadState.Reading or UploadState.Applying => StatusKind.Working,
        UploadState.NeedsMapping or UploadState.Staged => StatusKind.Warning,
        UploadState.Applied => StatusKind.Success,
        UploadState.Undone or UploadState.Cancelled => StatusKind.Neutral,
        UploadState.Refused or UploadState.Failed => StatusKind.Danger,
    };

    public static string Of(ApplyMode mode, IStringLocalizer L) => mode switch
    {
        ApplyMode.CorrectRowsOnly => L["只导入正确的行"],
        ApplyMode.AllOrNothing => L["全部正确才导入"],
    };

    public static string Of(IdentityType type, IStringLocalizer L) => type switch
    {
        IdentityType.ResidentIdentityCard => L["居民身份证"],
        IdentityType.HongKongMacaoPermit => L["港澳居民来往内地通行证"],
        IdentityType.TaiwanPermit => L["台湾居民来往大陆通行证"],
        IdentityType.Passport => L["护照"],
        IdentityType.PermanentResidencePermit => L["外国人永久居留身份证"],
    };

    public static string Of(PayForm form, IStringLocalizer L) => form switch
    {
        PayForm.BankTransfer => L["银行转账"],
        PayForm.Cash => L["现金"],
        PayForm.InKind => L["实物、购物券"],
        PayForm.ThirdParty => L["代发"],
    };

    public static string Of(WaiverState state, IStringLocalizer L) => state switch
    {
        WaiverState.Requested => L["已申请"],
        WaiverState.Granted => L["已准予"],
        WaiverState.Refused => L["未准予"],
    };

    public static StatusKind Status(WaiverState state) => state switch
    {
        WaiverState.Requested => StatusKind.Info,
        WaiverState.Granted => StatusKind.Success,
        WaiverState.Refused => StatusKind.Danger,
    };
}
