using JdPartnership.Core.Common;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Data.Colleges;
using JdPartnership.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace JdPartnership.Data.Figures;

/// <summary>Reads a period's facts, one query for each kind; nothing is tracked.</summary>
internal sealed class FactQueries(PartnershipDbContext context) : IFactQueries
{
    public async Task<ReportFacts?> FindAsync(string periodLabel, CancellationToken cancellationToken)
    {
        var enterprise = await context.Enterprises
            .OrderBy(e => e.Id)
            .Select(e => new EnterpriseFact(e.LegalName, e.UnitName, e.ShortName))
            .FirstOrDefaultAsync(cancellationToken);
        var period = await context.ReportPeriods
            .Where(p => p.Label == periodLabel)
            .Select(p => new { p.Id, p.Label, p.LabelStyle, p.Title, p.TitleForOtherTypes, p.Start, p.End })
            .FirstOrDefaultAsync(cancellationToken);
        if (enterprise is null || period is null)
        {
            return null;
        }

        var label = string.Format(System.Globalization.CultureInfo.InvariantCulture, period.LabelStyle, period.Label);
        return new ReportFacts
        {
            Enterprise = enterprise,
            Period = new PeriodFact(period.Id, period.Label, label, period.Title, period.TitleForOtherTypes, period.Start, period.End),
            ServiceCentres = await context.ServiceCentres
                .OrderBy(c => c.Order)
                .Select(c => new ServiceCentreFact(c.Name, c.Business, c.Source))
                .ToListAsync(cancellationToken),
            Milestones = await context.Milestones
                .OrderBy(m => m.Date).ThenBy(m => m.Id)
                .Select(m => new MilestoneFact(m.Date, m.Precision, m.Text, m.Source))
                .ToListAsync(cancellationToken),
            Colleges = await ListCollegesAsync(cancellationToken),
            Listing = await ListListingAsync(period.Id, cancellationToken),
            Cooperation = await context.CooperationFacts().ToListAsync(cancellationToken),
            Headcounts = await context.HeadcountFacts().ToListAsync(cancellationToken),
            CountedHeadcounts = await context.CountedHeadcountFacts().ToListAsync(cancellationToken),
            Courses = await context.TrainingCourses
                .OrderBy(c => c.Order)
                .Select(c => new CourseFact(c.Order, c.Name, c.Minutes, c.Place, c.ValidFrom, c.ValidTo, c.Source))
                .ToListAsync(cancellationToken),
            StipendSchemes = await context.StipendSchemeFacts().ToListAsync(cancellationToken),
            Classes = await context.ClassFacts().ToListAsync(cancellationToken),
            Centres = await context.CentreFacts().ToListAsync(cancellationToken),
            Investments = await context.InvestmentFacts().ToListAsync(cancellationToken),
            Governance = await context.GovernanceFacts().ToListAsync(cancellationToken),
            Fairs = await context.FairFacts().ToListAsync(cancellationToken),
            Outcomes = await context.OutcomeFacts().ToListAsync(cancellationToken),
            Claims = await context.ClaimFacts(period.Id).ToListAsync(cancellationToken),
            Sections = await context.ReportPeriods
                .Where(p => p.Id == period.Id)
                .SelectMany(p => p.Sections)
                .OrderBy(s => s.Order)
                .Select(s => new SectionFact(s.Order, s.Level, s.Title, s.Body))
                .ToListAsync(cancellationToken),
        };
    }

    public async Task<IReadOnlyList<string>> ListPeriodsAsync(CancellationToken cancellationToken) =>
        await context.ReportPeriods.OrderByDescending(p => p.End).ThenBy(p => p.Label).Select(p => p.Label).ToListAsync(cancellationToken);

    public async Task<IReadOnlyList<PeriodFact>> ListPeriodFactsAsync(CancellationToken cancellationToken)
    {
        var periods = await context.ReportPeriods.AsNoTracking().OrderByDescending(p => p.End).ThenBy(p => p.Label).ToListAsync(cancellationToken);
        return [.. periods.Select(p => new PeriodFact(p.Id, p.Label, p.LabelText, p.Title, p.TitleForOtherTypes, p.Start, p.End))];
    }

    public async Task<IReadOnlySet<int>> FindCollegesAsync(string text, CancellationToken cancellationToken) =>
        await context.Colleges.Matching(text).Select(c => c.Id).ToHashSetAsync(cancellationToken);

    public async Task<int?> FindCollegeAsync(string nameOrAlias, CancellationToken cancellationToken)
    {
        var name = NameText.Normalize(nameOrAlias);
        return await context.Colleges
            .Where(c => c.NameNormalized == name || c.Aliases.Any(a => a.NameNormalized == name))
            .Select(c => (int?)c.Id)
            .FirstOrDefaultAsync(cancellationToken);
    }

    private Task<List<CollegeFact>> ListCollegesAsync(CancellationToken cancellationToken) => context.Colleges
        .OrderBy(c => c.NameSort)
        .Select(c => new CollegeFact(c.Id, c.Name, c.Type, c.ProvinceCode, c.Province!.Name, c.City, c.Regulator, c.Source))
        .ToListAsync(cancellationToken);

    // What was printed stays printed when its college goes to the recycle bin.
    private Task<List<ListingFact>> ListListingAsync(int periodId, CancellationToken cancellationToken) => (
        from line in context.PartnerListings
        join college in context.Colleges.IncludingDeleted() on line.CollegeId equals college.Id
        where line.ReportPeriodId == periodId
        orderby line.Order
        select new ListingFact(line.Order, line.PrintedName, college.Id, college.ProvinceCode, college.Province!.Name))
        .ToListAsync(cancellationToken);
}
