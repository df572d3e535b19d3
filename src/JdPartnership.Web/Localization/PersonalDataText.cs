using JdPartnership.Core.PersonalData.Exports;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Web.TagHelpers;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>Terms of personal data and their uses in the language of the page.</summary>
public static class PersonalDataText
{
    private static readonly PersonalFields[] Choosable = [PersonalFields.IdNumber, PersonalFields.Phone, PersonalFields.IdNumber | PersonalFields.Phone];

    public static string Of(UseKind kind, IStringLocalizer L) => kind switch
    {
        UseKind.Shown => L["查看完整信息"],
        UseKind.Downloaded => L["下载未掩码名册"],
        UseKind.Copied => L["提供本人信息副本"],
        UseKind.Erased => L["按请求删除"],
    };

    public static string Of(LegalGround ground, IStringLocalizer L) => ground switch
    {
        LegalGround.Contract => L["履行三方实习协议"],
        LegalGround.LegalDuty => L["履行法定职责或义务"],
        LegalGround.Emergency => L["紧急情况下保护生命健康"],
        LegalGround.Consent => L["本人或监护人同意"],
    };

    public static string Of(PersonalFields fields, IStringLocalizer L) => fields switch
    {
        PersonalFields.None => "—",
        PersonalFields.IdNumber => L["证件号码"],
        PersonalFields.Phone => L["联系电话"],
        _ => L["证件号码和联系电话"],
    };

    public static string Of(ExportState state, IStringLocalizer L) => state switch
    {
        ExportState.Requested => L["待批准"],
        ExportState.Refused => L["未批准"],
        ExportState.Withdrawn => L["申请已撤回"],
        ExportState.Approved => L["生成中"],
        ExportState.Ready => L["可下载"],
        ExportState.Expired => L["已失效"],
    };

    public static StatusKind Status(ExportState state) => state switch
    {
        ExportState.Requested => StatusKind.Info,
        ExportState.Refused => StatusKind.Danger,
        ExportState.Withdrawn => StatusKind.Neutral,
        ExportState.Approved => StatusKind.Working,
        ExportState.Ready => StatusKind.Success,
        ExportState.Expired => StatusKind.Neutral,
    };

    public static IReadOnlyList<SelectListItem> FieldChoices(IStringLocalizer L) => [.. Choosable.Select(f => new SelectListItem(Of(f, L), f.ToString()))];
}
