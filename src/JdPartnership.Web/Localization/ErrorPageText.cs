using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Localization;

/// <summary>What an error page says: what happened, and what to do.</summary>
public sealed record ErrorPageText(string Title, string Advice)
{
    public static ErrorPageText Of(int code, IStringLocalizer L) => code switch
    {
        400 => new(L["这个请求无法处理"], L["页面可能放置太久已过期。请返回上一页，刷新后重试；已填写的内容通常还在。"]),
        401 => new(L["请先登录"], L["登录后再打开这个页面。"]),
        403 => new(L["没有权限"], L["您的账号不能进行这项操作。如果工作需要，请联系平台管理员。"]),
        404 => new(L["没有找到这个页面"], L["它可能已被移走，或不在您可以查看的范围内。请检查地址，或从菜单、搜索框重新查找。"]),
        409 => new(L["内容刚刚被他人修改"], L["请返回并刷新页面，核对最新内容后再操作。"]),
        413 => new(L["文件太大"], L["请压缩或拆分后重新上传。"]),
        429 => new(L["尝试过于频繁"], L["请等一分钟后再试。"]),
        503 => new(L["服务暂时不可用"], L["系统正在启动、维护，或存储空间不足。您的操作没有完成，也没有保存一半，请稍后再试。"]),
        >= 500 => new(L["系统出了问题"], L["您的操作没有完成，也没有保存一半。请稍后再试；如果再次出现，请把下面的编号告诉管理员。"]),
        _ => new(L["这个请求无法处理"], L["请返回上一页后重试。"]),
    };
}
