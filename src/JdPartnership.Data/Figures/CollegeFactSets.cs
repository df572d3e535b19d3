using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Data.Figures;

/// <summary>Facts of single colleges. Rows of deleted colleges drop out by the join with the filtered college.</summary>
internal static class CollegeFactSets
{
    public static IQueryable<CooperationFact> CooperationFacts(this PartnershipDbContext context) => context.CooperationForms
        .OrderBy(f => f.PrintedOrder).ThenBy(f => f.College!.NameSort).ThenBy(f => f.Type.Order)
        .Select(f => new CooperationFact(
            f.College!.Id,
            f.College.Name,
            f.Type.Name,
            f.Type.Kind,
            f.Status,
            f.ValidFrom,
            f.ValidTo,
            f.PrintedOrder,
            f.PrintedName,
            f.PrintedWording,
            f.Source));

    public static IQueryable<HeadcountFact> HeadcountFacts(this PartnershipDbContext context) => context.Headcounts
        .OrderBy(h => h.PrintedOrder == null).ThenBy(h => h.PrintedOrder).ThenBy(h => h.College!.NameSort).ThenBy(h => h.Year)
        .Select(h => new HeadcountFact(
            h.College!.Id, h.College.Name, h.College.ProvinceCode, h.College.Province!.Name, h.Year, h.Persons, h.PrintedOrder, h.Source));

    // Kept beside the entries: a row for each college and year, however many entries there are.
    public static IQueryable<CountedHeadcountFact> CountedHeadcountFacts(this PartnershipDbContext context) => context.CountedHeadcounts
        .OrderBy(c => c.Year).ThenBy(c => c.College!.NameSort).ThenBy(c => c.Id)
        .Select(c => new CountedHeadcountFact(c.College!.Id, c.College.Name, c.Year, c.Persons));

    public static IQueryable<ClassFact> ClassFacts(this PartnershipDbContext context) => context.ApprenticeshipClasses
        .OrderBy(c => c.IntakeYear).ThenBy(c => c.College!.NameSort).ThenBy(c => c.Id)
        .Select(c => new ClassFact(
            c.College!.Id,
            c.College.Name,
            c.Name,
            c.Kind,
            c.IntakeYear,
            c.Department,
            c.Size,
            c.Model,
            c.Source,
            c.Benefits.OrderBy(b => b.Id).Select(b => new ClassBenefitFact(b.Name, b.AmountYuan, b.Period)).ToList()));

    public static IQueryable<CentreFact> CentreFacts(this PartnershipDbContext context) => context.TrainingCentres
        .OrderBy(c => c.PrintedOrder).ThenBy(c => c.College!.NameSort).ThenBy(c => c.Id)
        .Select(c => new CentreFact(
            c.College!.Id, c.College.Name, c.Name, c.Kind, c.Status, c.Seats, c.PrintedOrder, c.PrintedName, c.Source));

    public static IQueryable<FairFact> FairFacts(this PartnershipDbContext context) => context.RecruitmentFairs
        .OrderBy(f => f.Date).ThenBy(f => f.Id)
        .Select(f => new FairFact(f.College!.Id, f.College.Name, f.Date, f.Title, f.Reach, f.Hires, f.Source));
}
