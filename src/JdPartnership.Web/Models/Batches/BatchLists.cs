using System.Globalization;
using JdPartnership.Core.Accounts;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Internships.Batches;
using JdPartnership.Core.Lists;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.Batches;

/// <summary>Puts lists of batches and rosters together: page, filters in words, and the table for export.</summary>
public sealed class BatchLists(IBatchQueries queries, CollegeCatalogue colleges, ICurrentUser viewer, IStringLocalizer L)
{
    public async Task<BatchListModel> ReadAsync(BatchListQuery query, CancellationToken cancellationToken)
    {
        var mayEdit = viewer.May(Permission.EditBatches);
        var page = await queries.ListAsync(query.ToFilter(mayEdit), query.PageRequest, cancellationToken);
        var names = viewer.Scope.CollegeId is null ? await colleges.ListNamesAsync(cancellationToken) : [];
        return new BatchListModel(query, page, names, [.. Chips(query, names)], mayEdit);
    }

    /// <param name="query">The filters of the list.</param>
    /// <param name="title">Of the list, in the language of the page.</param>
    /// <param name="cancellationToken">Ends the query.</param>
    public async Task<ListTable> ExportAsync(BatchListQuery query, string title, CancellationToken cancellationToken)
    {
        var rows = await queries.ListAllAsync(query.ToFilter(viewer.May(Permission.EditBatches)), cancellationToken);
        return new ListTable(
            title,
            [L["批次"], L["合作院校"], L["实习类型"], L["开始日期"], L["结束日期"], L["计划人数"], L["名册人数"], L["已通过人数"], L["名册状态"]],
            [.. rows.Select(r => (IReadOnlyList<object?>)
            [
                r.Name, r.College, RosterText.Of(r.Engagement, L), r.Start, r.End, r.PlannedPersons, r.Entries, r.InForce, RosterText.Of(r.State, L),
            ])]);
    }

    private IEnumerable<FilterChip> Chips(BatchListQuery query, IReadOnlyList<CollegeName> names)
    {
        if (!string.IsNullOrWhiteSpace(query.Q))
        {
            yield return new FilterChip(L["包含“{0}”", query.Q], "q");
        }

        if (names.FirstOrDefault(n => n.Id == query.College) is { } college)
        {
            yield return new FilterChip(college.Name, "college");
        }

        if (query.Year is { } year)
        {
            yield return new FilterChip(L["{0} 年", year.ToString(CultureInfo.InvariantCulture)], "year");
        }

        if (query.Engagement is { } engagement)
        {
            yield return new FilterChip(RosterText.Of(engagement, L), "engagement");
        }

        if (query.State is { } state)
        {
            yield return new FilterChip(RosterText.Of(state, L), "state");
        }
    }
}
