using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Data.Figures;

/// <summary>
/// Facts of the enterprise, some of which also name a college: where they do, a deleted college is not joined and its row drops out.
/// </summary>
internal static class EnterpriseFactSets
{
    public static IQueryable<StipendSchemeFact> StipendSchemeFacts(this PartnershipDbContext context) => context.StipendSchemes
        .OrderBy(s => s.Id)
        .Select(s => new StipendSchemeFact(
            s.Code,
            s.Name,
            s.Audience,
            s.ValidFrom,
            s.ValidTo,
            s.Note,
            s.Source,
            s.Components.OrderBy(c => c.Order)
                .Select(c => new StipendComponentFact(c.Order, c.Name, c.AmountYuan, c.Form, c.CountsTowardFloor))
                .ToList()));

    public static IQueryable<InvestmentFact> InvestmentFacts(this PartnershipDbContext context) => context.InvestmentEntries
        .Where(i => i.CollegeId == null || i.College != null)
        .OrderBy(i => i.Date ?? i.AsOf).ThenBy(i => i.Id)
        .Select(i => new InvestmentFact(
            i.CollegeId,
            i.Kind,
            i.Project,
            i.Date,
            i.AsOf,
            i.AmountYuan,
            i.Quantity,
            i.QuantityUnit,
            i.IsAtLeast,
            i.PrintedWording,
            i.Source));

    public static IQueryable<GovernanceFact> GovernanceFacts(this PartnershipDbContext context) => context.GovernanceBodies
        .Where(b => b.CollegeId == null || b.College != null)
        .OrderBy(b => b.Order).ThenBy(b => b.Id)
        .Select(b => new GovernanceFact(
            b.Id,
            b.ParentId,
            b.CollegeId,
            b.Order,
            b.Name,
            b.Kind,
            b.FoundedOn,
            b.FoundedPrecision,
            b.Duties,
            b.Source,
            b.Members.OrderBy(m => m.Order)
                .Select(m => new GovernanceMemberFact(m.Order, m.Role, m.PersonName, m.Office, m.TermFrom, m.TermFromPrecision, m.TermTo))
                .ToList()));

    public static IQueryable<OutcomeFact> OutcomeFacts(this PartnershipDbContext context) => context.Outcomes
        .Where(o => o.CollegeId == null || o.College != null)
        .OrderBy(o => o.Order).ThenBy(o => o.Id)
        .Select(o => new OutcomeFact(
            o.CollegeId, o.Order, o.Kind, o.Name, o.Numerator, o.Denominator, o.Percent, o.IsAtLeast, o.AsOf, o.PrintedWording, o.Source));

    public static IQueryable<ClaimFact> ClaimFacts(this PartnershipDbContext context, int periodId) => context.Claims
        .Where(c => c.ReportPeriodId == periodId)
        .OrderBy(c => c.Order).ThenBy(c => c.Key)
        .Select(c => new ClaimFact(
            c.Key, c.Order, c.Name, c.Value, c.Unit, c.ScopeText, c.PrintedWording, c.AsOf, c.PeriodStart, c.PeriodEnd, c.CountedBy, c.Source, c.Bound));
}
