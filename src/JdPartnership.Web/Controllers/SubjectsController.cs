using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData.Retention;
using JdPartnership.Core.PersonalData.Subjects;
using JdPartnership.Web.Authorization;
using JdPartnership.Web.Models.PersonalData;
using JdPartnership.Web.Startup;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Controllers;

/// <summary>个人请求: a person asks what is held about them, or wants it gone. Everything is posted: no address and no log holds a number.</summary>
[Route("personal-data/subjects"), Requires(Permission.AnswerSubjects), EnableRateLimiting(RateLimitSetup.Reveals)]
public sealed class SubjectsController(SubjectService subjects, IListWorkbook workbook, IStringLocalizer L) : PortalController
{
    private const string IndexView = "Index";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet(""), DisableRateLimiting]
    public IActionResult Index() => View(IndexView, new SubjectModel());

    [HttpPost("find")]
    public async Task<IActionResult> Find(SubjectModel model, CancellationToken cancellationToken)
    {
        var found = await TryAsync(async () => model.Found = await subjects.FindAsync(model.Number, cancellationToken));
        return found ? View(IndexView, Forgotten(model)) : Again(Forgotten(model), IndexView);
    }

    [HttpPost("copy")]
    public async Task<IActionResult> Copy(SubjectModel model, CancellationToken cancellationToken)
    {
        IReadOnlyList<ListTable> tables = [];
        var done = await TryAsync(async () => tables = await subjects.CopyAsync(model.Person ?? "", model.Reason, cancellationToken));
        return done ? File(workbook.Write(tables), Workbook, L["个人信息副本.xlsx"]) : Again(await RefindAsync(model, cancellationToken), IndexView);
    }

    [HttpPost("erase")]
    public async Task<IActionResult> Erase(SubjectModel model, CancellationToken cancellationToken)
    {
        var counts = new ErasedCounts(0, 0);
        if (!await TryAsync(async () => counts = await EraseAsync(model, cancellationToken)))
        {
            return Again(await RefindAsync(model, cancellationToken), IndexView);
        }

        Notify(L["已删除 {0} 条名册记录中的个人信息，并删除 {1} 个上传文件的内容。", counts.Entries, counts.Files]);
        return Redirect("/personal-data/subjects");
    }

    private Task<ErasedCounts> EraseAsync(SubjectModel model, CancellationToken cancellationToken) => model.Confirmed
        ? subjects.EraseAsync(model.Person ?? "", model.Reason, cancellationToken)
        : throw new DomainException("Subject.NotConfirmed", nameof(model.Confirmed));

    private async Task<SubjectModel> RefindAsync(SubjectModel model, CancellationToken cancellationToken)
    {
        model.Found = await subjects.FindAgainAsync(model.Person ?? "", cancellationToken);
        return model;
    }

    private SubjectModel Forgotten(SubjectModel model)
    {
        // What was typed goes, what is wrong with it stays.
        ModelState.SetModelValue(nameof(model.Number), ValueProviderResult.None);
        model.Number = null;
        return model;
    }
}
