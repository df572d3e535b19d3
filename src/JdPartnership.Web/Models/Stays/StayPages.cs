using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Core.Rosters.Stays;
using JdPartnership.Web.Models.Assessments;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Stays;

/// <summary>Opens a stay at one of its tabs, and its forms: new, or again with what was typed.</summary>
public sealed class StayPages(StayRecords records, ICurrentUser viewer, IStringLocalizer L)
{
    /// <param name="undo">What was typed into the form that takes an end back.</param>
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    public async Task<StayPage> OpenAsync(int rosterId, int entryId, string? tab, UndoModel undo, CancellationToken cancellationToken)
    {
        var stay = await records.GetAsync(rosterId, entryId, cancellationToken);
        undo.Version = stay.Entry.Version;
        var tabs = StayTab.All(L);
        var open = tabs.FirstOrDefault(t => t.Key == tab)?.Key ?? StayTab.Overview;
        return new StayPage(stay, tabs, open, open switch
        {
            StayTab.Course => await CourseAsync(stay, undo, cancellationToken),
            StayTab.Assessment => Assessment(stay, new AssessmentGridModel { Lines = [AsStored(stay)] }),
            StayTab.Findings => new StayFindingsTab(stay, await records.ListFindingsAsync(stay, cancellationToken)),
            StayTab.History => await records.ListHistoryAsync(stay, cancellationToken),
            _ => new OverviewTab(stay, await records.ListElsewhereAsync(stay, cancellationToken)),
        });
    }

    /// <summary>The assessment again with what was typed.</summary>
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    public async Task<StayPage> OpenAssessmentAsync(
        int rosterId, int entryId, AssessmentGridModel typed, ModelStateDictionary state, CancellationToken cancellationToken)
    {
        var stay = await records.GetAsync(rosterId, entryId, cancellationToken);
        typed.Lines = typed.Lines.Count == 0 ? [AsStored(stay)] : typed.Lines;
        typed.Lines[0].Face(stay.Assessment?.Version, AssessmentValues.Of(stay.Assessment));
        AssessmentPages.Forget(state);
        return new StayPage(stay, StayTab.All(L), StayTab.Assessment, Assessment(stay, typed));
    }

    /// <param name="isNew">Opened now, or to be sent anew after a conflict: the version becomes that of now.</param>
    /// <exception cref="NotFoundException">The roster has no such entry within the viewer's scope.</exception>
    public async Task<EndModel> FillAsync(EndModel model, int rosterId, int entryId, bool isNew, CancellationToken cancellationToken)
    {
        model.Stay = await records.GetAsync(rosterId, entryId, cancellationToken);
        model.Version = isNew ? model.Stay.Entry.Version : model.Version;
        return model;
    }

    /// <inheritdoc cref="FillAsync(EndModel, int, int, bool, CancellationToken)"/>
    public async Task<TransferModel> FillAsync(TransferModel model, int rosterId, int entryId, bool isNew, CancellationToken cancellationToken)
    {
        model.Stay = await records.GetAsync(rosterId, entryId, cancellationToken);
        model.Version = isNew ? model.Stay.Entry.Version : model.Version;
        model.Places = await records.ListPlacesAsync(rosterId, cancellationToken);
        return model;
    }

    private async Task<CourseTab> CourseAsync(StayRecord stay, UndoModel undo, CancellationToken cancellationToken)
    {
        undo.Recorded = await records.CountAtNewPlaceAsync(stay, cancellationToken);
        return new CourseTab(stay, undo, MayManage(stay));
    }

    private bool MayManage(StayRecord stay) => viewer.May(Permission.ManageStays) && stay.Entry.IsInForce;

    private AssessmentTab Assessment(StayRecord stay, AssessmentGridModel form) =>
        new(stay, form, viewer.May(Permission.AssessForCollege) && stay.Entry.IsInForce, viewer.May(Permission.AssessForEnterprise));

    private static AssessmentLineModel AsStored(StayRecord stay) =>
        AssessmentLineModel.Of(stay.Entry.Id, stay.Assessment?.Version, AssessmentValues.Of(stay.Assessment));
}
