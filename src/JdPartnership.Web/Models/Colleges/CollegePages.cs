using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Internships.Counting;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Colleges;

/// <summary>Opens a college at one of its tabs, reading no more than that tab shows.</summary>
public sealed class CollegePages(
    CollegeRecords records, ICollegeRecordQueries queries, ICountedHeadcountQueries counted, IBatchQueries batches, ICurrentUser viewer, IStringLocalizer L)
{
    /// <param name="id">The college.</param>
    /// <param name="tab">Key of the tab; an unknown one, or one this person may not see, opens the first.</param>
    /// <param name="page">Page of a tab that has pages.</param>
    /// <param name="alias">An alias that was refused, with what was typed.</param>
    /// <param name="returnUrl">The list this person came from.</param>
    /// <param name="cancellationToken">Ends the queries.</param>
    /// <exception cref="NotFoundException">No such college within the viewer's scope.</exception>
    public async Task<CollegePage> OpenAsync(int id, string? tab, int? page, AliasModel? alias, string? returnUrl, CancellationToken cancellationToken)
    {
        var college = await records.GetAsync(id, cancellationToken);
        var tabs = CollegeTab.Of(college.Counts, viewer.May(Permission.ViewRosters), viewer.May(Permission.ViewHistory), L);
        var open = tabs.FirstOrDefault(t => t.Key == tab)?.Key ?? CollegeTab.Overview;
        return new CollegePage(college, tabs, open, await ContentAsync(college, open, page, alias, cancellationToken), returnUrl);
    }

    private async Task<object> ContentAsync(CollegeRecord college, string tab, int? page, AliasModel? alias, CancellationToken cancellationToken) => tab switch
    {
        CollegeTab.Aliases => new AliasTab(
            college, await queries.ListAliasesAsync(college.Id, cancellationToken), alias ?? new AliasModel(), viewer.May(Permission.EditColleges) && college.DeletedAt is null),
        CollegeTab.Cooperation => await queries.ListCooperationAsync(college.Id, cancellationToken),
        CollegeTab.Classes => await queries.ListClassesAsync(college.Id, cancellationToken),
        CollegeTab.Centres => await queries.ListCentresAsync(college.Id, cancellationToken),
        CollegeTab.Headcounts => new HeadcountTab(
            college.Id,
            await queries.ListHeadcountsAsync(college.Id, cancellationToken),
            await counted.ListAsync(college.Id, cancellationToken),
            viewer.May(Permission.EditHeadcounts) && college.DeletedAt is null),
        CollegeTab.Batches => await batches.ListAsync(
            new BatchFilter { CollegeId = college.Id, Sort = BatchSort.Start, Descending = true }, new PageRequest(page), cancellationToken),
        CollegeTab.Investments => await queries.ListInvestmentsAsync(college.Id, cancellationToken),
        CollegeTab.Governance => await queries.ListGovernanceAsync(college.Id, cancellationToken),
        CollegeTab.Fairs => await queries.ListFairsAsync(college.Id, cancellationToken),
        CollegeTab.Outcomes => await queries.ListOutcomesAsync(college.Id, cancellationToken),
        CollegeTab.Listings => await queries.ListListingsAsync(college.Id, cancellationToken),
        CollegeTab.History => await queries.ListChangesAsync(college.Id, new PageRequest(page), cancellationToken),
        _ => college,
    };
}
