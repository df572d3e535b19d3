namespace JdPartnership.Core.Figures.Facts;

/// <summary>
/// Everything a period's figures and report are made of, read once under one scope: all editions and pages use the same rows.
/// Rows of deleted colleges are left out, except that the printed listing keeps what was printed.
/// </summary>
public sealed record ReportFacts
{
    public required EnterpriseFact Enterprise { get; init; }

    public required PeriodFact Period { get; init; }

    public IReadOnlyList<ServiceCentreFact> ServiceCentres { get; init; } = [];

    public IReadOnlyList<MilestoneFact> Milestones { get; init; } = [];

    /// <summary>Colleges not deleted, by their sort name.</summary>
    public IReadOnlyList<CollegeFact> Colleges { get; init; } = [];

    public IReadOnlyList<ListingFact> Listing { get; init; } = [];

    public IReadOnlyList<CooperationFact> Cooperation { get; init; } = [];

    public IReadOnlyList<HeadcountFact> Headcounts { get; init; } = [];

    /// <summary>Of every year with entries in force, oldest first.</summary>
    public IReadOnlyList<CountedHeadcountFact> CountedHeadcounts { get; init; } = [];

    public IReadOnlyList<CourseFact> Courses { get; init; } = [];

    public IReadOnlyList<StipendSchemeFact> StipendSchemes { get; init; } = [];

    public IReadOnlyList<ClassFact> Classes { get; init; } = [];

    public IReadOnlyList<CentreFact> Centres { get; init; } = [];

    public IReadOnlyList<InvestmentFact> Investments { get; init; } = [];

    public IReadOnlyList<GovernanceFact> Governance { get; init; } = [];

    public IReadOnlyList<FairFact> Fairs { get; init; } = [];

    public IReadOnlyList<OutcomeFact> Outcomes { get; init; } = [];

    public IReadOnlyList<ClaimFact> Claims { get; init; } = [];

    public IReadOnlyList<SectionFact> Sections { get; init; } = [];

    /// <summary>What an edition is made of: it tells nothing of years that its period does not compare, so approving a roster of today leaves it as it was.</summary>
    public ReportFacts AsReported() => this with { CountedHeadcounts = [.. CountedHeadcounts.Where(c => Period.Compares(c.Year))] };

    public CollegeFact? FindCollege(int id) => Colleges.FirstOrDefault(c => c.Id == id);
}
