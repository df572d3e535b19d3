using JdPartnership.Core.Cooperation;

namespace JdPartnership.Core.Figures.Facts;

/// <summary>What of the stored rows belongs to the report period. Figures and tables of one subject ask here, so that they cannot differ.</summary>
internal static class FactsOfPeriod
{
    /// <summary>Forms in force or planned that overlap the period.</summary>
    public static IEnumerable<CooperationFact> CooperationOfPeriod(this ReportFacts facts) =>
        facts.Cooperation.Where(f => f.Status != CooperationStatus.Ended && facts.Period.Overlaps(f.ValidFrom, f.ValidTo));

    /// <summary>Classes begun up to the period's last year.</summary>
    public static IEnumerable<ClassFact> ClassesOfPeriod(this ReportFacts facts) =>
        facts.Classes.Where(c => c.IntakeYear <= facts.Period.End.Year);

    /// <summary>What was given within the period.</summary>
    public static IEnumerable<InvestmentFact> InvestmentsOfPeriod(this ReportFacts facts) =>
        facts.Investments.Where(i => facts.Period.Contains(i.Date));

    /// <summary>Sums the sources give up to a date not after the period; they have no day of their own.</summary>
    public static IEnumerable<InvestmentFact> CumulativeInvestments(this ReportFacts facts) =>
        facts.Investments.Where(i => i.Date is null && (i.AsOf is null || i.AsOf <= facts.Period.End));
}
