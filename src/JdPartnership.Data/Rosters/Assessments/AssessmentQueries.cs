using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Assessments;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Rosters.Assessments;

internal sealed class AssessmentQueries(PartnershipDbContext context) : IAssessmentQueries
{
    public Task<Page<AssessmentRow>> ListAsync(int rosterId, PageRequest page, CancellationToken cancellationToken) =>
        Ordered(Persons(rosterId)).PageAsync(page, Rows, cancellationToken);

    public async Task<AssessmentTotals> CountAsync(int rosterId, CancellationToken cancellationToken)
    {
        var persons = Persons(rosterId);
        var assessed = context.StayAssessments.Where(a => a.RosterId == rosterId && persons.Any(e => e.IdIndex == a.IdIndex));
        var counts = await assessed
            .GroupBy(a => new { a.EnterpriseGrade, a.CollegeGrade })
            .Select(g => new { g.Key.EnterpriseGrade, g.Key.CollegeGrade, Persons = g.Count() })
            .ToListAsync(cancellationToken);
        return new AssessmentTotals(
            await persons.CountAsync(cancellationToken),
            Sum(counts.Select(c => (c.EnterpriseGrade, c.Persons))),
            Sum(counts.Select(c => (c.CollegeGrade, c.Persons))));
    }

    public Task<StayAssessment?> FindAsync(int rosterId, string idIndex, CancellationToken cancellationToken) =>
        context.StayAssessments.AsNoTracking().FirstOrDefaultAsync(a => a.RosterId == rosterId && a.IdIndex == idIndex, cancellationToken);

    public async Task<IReadOnlyList<ChangeRow>> ListChangesAsync(Guid assessment, CancellationToken cancellationToken) => await context.ChangeEntries
        .Where(c => c.EntityUid == assessment)
        .OrderByDescending(c => c.Id)
        .Select(c => new ChangeRow(c.At, c.UserName, c.Action, c.EntityType, c.EntityName, c.Fields))
        .ToListAsync(cancellationToken);

    // A transfer made a second entry of the same person.
    private IQueryable<RosterEntry> Persons(int rosterId) =>
        context.RosterEntries.Where(e => e.RosterId == rosterId && e.IsInForce && e.TransferredFromId == null);

    private static IOrderedQueryable<RosterEntry> Ordered(IQueryable<RosterEntry> entries) => entries.OrderBy(e => e.AddedById).ThenBy(e => e.RowNumber).ThenBy(e => e.Id);

    private IQueryable<AssessmentRow> Rows(IQueryable<RosterEntry> entries) =>
        from e in Ordered(entries)
        from a in context.StayAssessments.Where(a => a.RosterId == e.RosterId && a.IdIndex == e.IdIndex).DefaultIfEmpty()
        select new AssessmentRow(
            e.Id,
            e.Name,
            e.IdMask,
            e.StudentNumber,
            e.Post!.Name,
            e.ServiceCentre!.Name,
            e.Start,
            e.EndedOn ?? e.End,
            a == null ? null : (int?)a.Version,
            new AssessmentValues(a == null ? null : a.EnterpriseGrade, a == null ? null : a.CollegeGrade, a == null ? null : a.Remark));

    private static Dictionary<AssessmentGrade, int> Sum(IEnumerable<(AssessmentGrade? Grade, int Persons)> counts) =>
        counts.Where(c => c.Grade is not null).GroupBy(c => c.Grade!.Value).ToDictionary(g => g.Key, g => g.Sum(c => c.Persons));
}
