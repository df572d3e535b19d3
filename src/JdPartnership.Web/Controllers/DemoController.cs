using JdPartnership.Core.Accounts;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Demo;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

public sealed class DemoController(DemoSignIns demo, IStringLocalizer L) : PortalController
{
    [HttpPost("/account/demo/remove"), Requires(Permission.RemoveDemoAccounts)]
    public async Task<IActionResult> Remove(CancellationToken cancellationToken)
    {
        if (await TryAsync(() => demo.RemoveAsync(cancellationToken)))
        {
            Notify(L["演示账号已全部移除。"]);
        }
        else
        {
            NotifyErrors();
        }

        return Redirect("/");
    }
}
