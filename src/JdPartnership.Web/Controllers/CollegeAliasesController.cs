using AutoMapper;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Localization;
using JdPartnership.Web.Models;
using JdPartnership.Web.Models.Colleges;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>The other names of a college, on its tab.</summary>
[Route("colleges/{id:int}/aliases"), Requires(Permission.EditColleges)]
public sealed class CollegeAliasesController(CollegeAliasService aliases, CollegePages pages, IMapper mapper, IStringLocalizer L) : PortalController
{
    [HttpPost("")]
    public async Task<IActionResult> Add(int id, AliasModel model, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid || !await TryAsync(() => aliases.AddAsync(mapper.Map<AddCollegeAlias>(model) with { CollegeId = id }, cancellationToken)))
        {
            return Again(await pages.OpenAsync(id, CollegeTab.Aliases, page: null, model, returnUrl: null, cancellationToken), "~/Views/Colleges/Details.cshtml");
        }

        Notify(L["已添加别名“{0}”。", model.Name!]);
        return Redirect($"/colleges/{id}?tab={CollegeTab.Aliases}");
    }

    [HttpPost("{aliasId:int}/delete")]
    public async Task<IActionResult> Remove(int id, int aliasId, CancellationToken cancellationToken)
    {
        AddCollegeAlias? removed = null;
        if (await TryAsync(async () => removed = await aliases.RemoveAsync(id, aliasId, cancellationToken)))
        {
            Notify(L["已移除别名“{0}”。", removed!.Name], new NoticeUndo($"/colleges/{id}/aliases", L["撤销"], FieldsOf(removed)));
        }
        else
        {
            NotifyErrors();
        }

        return Redirect($"/colleges/{id}?tab={CollegeTab.Aliases}");
    }

    private static Dictionary<string, string> FieldsOf(AddCollegeAlias alias) => new()
    {
        [nameof(alias.Name)] = alias.Name,
        [nameof(alias.Source)] = alias.Source ?? "",
        [nameof(alias.ValidFrom)] = DateText.Of(alias.ValidFrom),
        [nameof(alias.ValidTo)] = DateText.Of(alias.ValidTo),
    };
}
