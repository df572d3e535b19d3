using JdPartnership.Core.Attendance;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.Core.Stipends;
using JdPartnership.Core.Stipends.Payments.Rules;
using JdPartnership.Web.TagHelpers;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Terms of stipends and attendance in the language of the page.</summary>
public static class PayText
{
    /// <summary>The sentence with the article it rests on.</summary>
    public static string Of(PaymentFinding finding, IStringLocalizer L) =>
        L["{0}（{1}，{2}）", ErrorTexts.Of(new DomainError(finding.Code, "", [.. finding.Arguments])), finding.Rule, RuleBasisText.Of(finding.Basis, L)];

    /// <inheritdoc cref="Of(PaymentFinding, IStringLocalizer)"/>
    public static string Of(AttendanceFlag flag, IStringLocalizer L) =>
        L["{0}（{1}，{2}）", ErrorTexts.Of(new DomainError(flag.Code, "", [.. flag.Arguments])), flag.Rule, RuleBasisText.Of(flag.Basis, L)];

    public static string Of(PayFloorBasis basis, IStringLocalizer L) => basis switch
    {
        PayFloorBasis.ShareOfProbationWage => L["相同岗位试用期工资的 80%"],
        PayFloorBasis.ShareOfSamePostWage => L["相同岗位工资的 80%"],
        PayFloorBasis.LowestTier => L["最低档工资"],
    };

    public static string Of(StipendAudience audience, IStringLocalizer L) => audience switch
    {
        StipendAudience.Intern => L["实习生"],
        StipendAudience.Probation => L["试用期员工"],
        StipendAudience.Regular => L["转正员工"],
    };

    public static string Of(StipendForm form, IStringLocalizer L) => form switch
    {
        StipendForm.Cash => L["货币"],
        StipendForm.InKind => L["实物或购物券"],
    };

    public static string Of(AttendanceImportState state, IStringLocalizer L) => state switch
    {
        AttendanceImportState.Received => L["已接收"],
        AttendanceImportState.NeedsMapping => L["待对应列"],
        AttendanceImportState.Reading => L["读取中"],
        AttendanceImportState.Applied => L["已导入"],
        AttendanceImportState.Undone => L["已撤销"],
        AttendanceImportState.Refused => L["已拒绝"],
        AttendanceImportState.Failed => L["失败"],
    };

    public static StatusKind Status(AttendanceImportState state) => state switch
    {
        AttendanceImportState.Received or AttendanceImportState.Reading => StatusKind.Working,
        AttendanceImportState.NeedsMapping => StatusKind.Warning,
        AttendanceImportState.Applied => StatusKind.Success,
        AttendanceImportState.Undone => StatusKind.Neutral,
        AttendanceImportState.Refused or AttendanceImportState.Failed => StatusKind.Danger,
    };

    /// <summary>A stored sentence with what stands in its holes.</summary>
    public static string Of(string code, string? arguments) => ErrorTexts.Of(new DomainError(code, "", [.. FindingArguments.Read(arguments)]));
}
