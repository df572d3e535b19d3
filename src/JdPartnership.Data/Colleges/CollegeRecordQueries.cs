using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Colleges;

/// <summary>Rows of a college stay readable while it is in the recycle bin: they are found by its id, not through it.</summary>
internal sealed class CollegeRecordQueries(PartnershipDbContext context) : ICollegeRecordQueries
{
    public Task<CollegeRecord?> FindAsync(int id, CancellationToken cancellationToken) => context.Colleges
        .IncludingDeleted()
        .Where(c => c.Id == id)
        .Select(c => new CollegeRecord(
            c.Id,
            c.Version,
            new CollegeDetails
            {
                Name = c.Name,
                Type = c.Type,
                PinyinOverride = c.PinyinOverride,
                ProvinceCode = c.ProvinceCode,
                City = c.City,
                SchoolCode = c.SchoolCode,
                SchoolCodeSince = c.SchoolCodeSince,
                CreditCode = c.CreditCode,
                Regulator = c.Regulator,
                Ownership = c.Ownership,
                IsDoubleHigh = c.IsDoubleHigh,
                IsModel = c.IsModel,
                TerminatedOn = c.TerminatedOn,
                Remark = c.Remark,
                Source = c.Source,
            },
            c.Province!.Name,
            c.Status,
            c.DeletedAt,
            c.NamePinyin,
            new CollegeCounts(
                context.CollegeAliases.Count(r => r.CollegeId == id),
                context.CooperationForms.Count(r => r.CollegeId == id),
                context.ApprenticeshipClasses.Count(r => r.CollegeId == id),
                context.TrainingCentres.Count(r => r.CollegeId == id),
                context.Headcounts.Count(r => r.CollegeId == id),
                context.InvestmentEntries.Count(r => r.CollegeId == id),
                context.GovernanceBodies.Count(r => r.CollegeId == id),
                context.RecruitmentFairs.Count(r => r.CollegeId == id),
                context.Outcomes.Count(r => r.CollegeId == id),
                context.PartnerListings.Count(r => r.CollegeId == id),
                context.InternshipBatches.Count(r => r.CollegeId == id))))
        .FirstOrDefaultAsync(cancellationToken);

    public async Task<IReadOnlyList<AliasRow>> ListAliasesAsync(int id, CancellationToken cancellationToken) => await context.CollegeAliases
        .Where(a => a.CollegeId == id)
        .OrderBy(a => a.ValidFrom).ThenBy(a => a.Id)
        .Select(a => new AliasRow(a.Id, a.Name, a.Source, a.ValidFrom, a.ValidTo))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CooperationRow>> ListCooperationAsync(int id, CancellationToken cancellationToken) => await context.CooperationForms
        .Where(f => f.CollegeId == id)
        .OrderBy(f => f.Type.Order).ThenBy(f => f.Id)
        .Select(f => new CooperationRow(f.Type.Name, f.Type.Kind, f.Status, f.ValidFrom, f.ValidTo, f.PrintedName, f.PrintedWording, f.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ClassRow>> ListClassesAsync(int id, CancellationToken cancellationToken) => await context.ApprenticeshipClasses
        .Where(c => c.CollegeId == id)
        .OrderBy(c => c.IntakeYear).ThenBy(c => c.Id)
        .Select(c => new ClassRow(
            c.Name,
            c.Kind,
            c.IntakeYear,
            c.Department,
            c.Size,
            c.Model,
            c.Source,
            c.Benefits.OrderBy(b => b.Id).Select(b => new ClassBenefitRow(b.Name, b.AmountYuan, b.Period)).ToList()))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<CentreRow>> ListCentresAsync(int id, CancellationToken cancellationToken) => await context.TrainingCentres
        .Where(c => c.CollegeId == id)
        .OrderBy(c => c.PrintedOrder).ThenBy(c => c.Id)
        .Select(c => new CentreRow(c.Name, c.Kind, c.Status, c.Seats, c.OpenedOn, c.ClosedOn, c.PrintedName, c.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<HeadcountRow>> ListHeadcountsAsync(int id, CancellationToken cancellationToken) => await context.Headcounts
        .Where(h => h.CollegeId == id)
        .OrderBy(h => h.Year)
        .Select(h => new HeadcountRow(h.Year, h.Persons, h.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<InvestmentRow>> ListInvestmentsAsync(int id, CancellationToken cancellationToken) => await context.InvestmentEntries
        .Where(i => i.CollegeId == id)
        .OrderBy(i => i.Date ?? i.AsOf).ThenBy(i => i.Id)
        .Select(i => new InvestmentRow(i.Kind, i.Project, i.Date, i.AsOf, i.AmountYuan, i.Quantity, i.QuantityUnit, i.IsAtLeast, i.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<GovernanceRow>> ListGovernanceAsync(int id, CancellationToken cancellationToken) => await context.GovernanceBodies
        .Where(b => b.CollegeId == id)
        .OrderBy(b => b.Order).ThenBy(b => b.Id)
        .Select(b => new GovernanceRow(
            b.Name,
            b.Kind,
            b.Parent!.Name,
            b.FoundedOn,
            b.FoundedPrecision,
            b.Duties,
            b.Source,
            b.Members.OrderBy(m => m.Order).ThenBy(m => m.Id)
                .Select(m => new MemberRow(m.Role, m.PersonName, m.Office, m.TermFrom, m.TermFromPrecision, m.TermTo)).ToList()))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<FairRow>> ListFairsAsync(int id, CancellationToken cancellationToken) => await context.RecruitmentFairs
        .Where(f => f.CollegeId == id)
        .OrderBy(f => f.Date).ThenBy(f => f.Id)
        .Select(f => new FairRow(f.Date, f.Title, f.Reach, f.Hires, f.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<OutcomeRow>> ListOutcomesAsync(int id, CancellationToken cancellationToken) => await context.Outcomes
        .Where(o => o.CollegeId == id)
        .OrderBy(o => o.Order).ThenBy(o => o.Id)
        .Select(o => new OutcomeRow(o.Kind, o.Name, o.Numerator, o.Denominator, o.Percent, o.IsAtLeast, o.AsOf, o.Source))
        .ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<ListingRow>> ListListingsAsync(int id, CancellationToken cancellationToken) => await context.PartnerListings
        .Where(l => l.CollegeId == id)
        .OrderBy(l => l.ReportPeriod.Label).ThenBy(l => l.Order)
        .Select(l => new ListingRow(l.ReportPeriod.Label, l.Order, l.PrintedName))
        .ToListAsync(cancellationToken);

    public async Task<Page<ChangeRow>> ListChangesAsync(int id, PageRequest page, CancellationToken cancellationToken)
    {
        var changes = context.ChangeEntries.Where(c => c.CollegeId == id);
        var total = await changes.CountAsync(cancellationToken);
        var number = Math.Min(page.Number, Math.Max(1, (total + page.Size - 1) / page.Size));
        var rows = await changes
            .OrderByDescending(c => c.At).ThenByDescending(c => c.Id)
            .Skip((number - 1) * page.Size).Take(page.Size)
            .Select(c => new ChangeRow(c.At, c.UserName, c.Action, c.EntityType, c.EntityName, c.Fields))
            .ToListAsync(cancellationToken);
        return new Page<ChangeRow>(rows, total, number, page.Size);
    }
}
