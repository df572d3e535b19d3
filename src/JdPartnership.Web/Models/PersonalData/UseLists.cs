using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Lists;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Web.Localization;
using Microsoft.Extensions.Localization;

namespace JdPartnership.Web.Models.PersonalData;

/// <summary>Puts the list of uses together, and its table for export: the evidence of a yearly audit.</summary>
public sealed class UseLists(IUseQueries queries, CollegeCatalogue colleges, BusinessClock clock, IStringLocalizer L)
{
    public async Task<UseListModel> ReadAsync(UseQuery query, CancellationToken cancellationToken) => new(
        query, await queries.ListAsync(query.ToFilter(clock), query.PageRequest, cancellationToken), await colleges.ListNamesAsync(cancellationToken));

    public async Task<ListTable> ExportAsync(UseQuery query, CancellationToken cancellationToken)
    {
        var rows = await queries.ListAllAsync(query.ToFilter(clock), cancellationToken);
        return new ListTable(
            L["个人信息使用记录"],
            [L["时间"], L["使用人"], L["使用方式"], L["合作院校"], L["对象"], L["内容"], L["人数"], L["涉及未成年人"], L["法律依据"], L["理由"]],
            [.. rows.Select(r => (IReadOnlyList<object?>)
            [
                DateText.OfTime(clock.ToLocal(r.At)),
                r.UserName,
                PersonalDataText.Of(r.Kind, L),
                r.College,
                r.Subject,
                PersonalDataText.Of(r.Fields, L),
                r.Persons,
                r.ConcernsMinors ? L["是"].Value : L["否"].Value,
                r.Ground is { } ground ? PersonalDataText.Of(ground, L) : null,
                r.Reason,
            ])]);
    }
}
