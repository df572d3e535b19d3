using JdPartnership.Core.Common;
using JdPartnership.Core.PersonalData.Uses;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.PersonalData;

internal sealed class UseQueries(PartnershipDbContext context) : IUseQueries
{
    public Task<Page<UseRow>> ListAsync(UseFilter filter, PageRequest page, CancellationToken cancellationToken) =>
        NewestFirst(Under(filter)).PageAsync(page, uses => NewestFirst(uses).Rows(), cancellationToken);

    public async Task<IReadOnlyList<UseRow>> ListAllAsync(UseFilter filter, CancellationToken cancellationToken) =>
        await NewestFirst(Under(filter)).Rows().ToListAsync(cancellationToken);

    private IQueryable<PersonalDataUse> Under(UseFilter filter)
    {
        IQueryable<PersonalDataUse> uses = context.PersonalDataUses;
        uses = filter.UserName?.Trim() is { Length: > 0 } name ? uses.Where(u => u.UserName == name) : uses;
        uses = filter.Kind is { } kind ? uses.Where(u => u.Kind == kind) : uses;
        uses = filter.CollegeId is { } college ? uses.Where(u => u.CollegeId == college) : uses;
        uses = filter.MinorsOnly ? uses.Where(u => u.ConcernsMinors) : uses;
        uses = filter.From is { } from ? uses.Where(u => u.At >= from) : uses;
        return filter.Before is { } before ? uses.Where(u => u.At < before) : uses;
    }

    private static IOrderedQueryable<PersonalDataUse> NewestFirst(IQueryable<PersonalDataUse> uses) => uses.OrderByDescending(u => u.Id);
}
