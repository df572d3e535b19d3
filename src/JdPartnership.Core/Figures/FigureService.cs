using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Reports.Editions;

namespace JdPartnership.Core.Figures;

/// <summary>The figures a person may see: those of the enterprise only for whoever sees all colleges.</summary>
public sealed class FigureService(IFactQueries queries, FigureCatalogue catalogue, ICurrentUser user)
{
    /// <param name="collegeId">Adds that college's figures; a liaison's own college is added in any case.</param>
    /// <exception cref="NotFoundException">No such period, or no such college within the viewer's scope.</exception>
    public async Task<FigureSet> GetAsync(string periodLabel, int? collegeId, CancellationToken cancellationToken) =>
        (await ReadAsync(periodLabel, collegeId, cancellationToken)).Figures;

    /// <summary>The figures with what a page about them needs.</summary>
    /// <inheritdoc cref="GetAsync"/>
    public async Task<FigurePage> ReadAsync(string periodLabel, int? collegeId, CancellationToken cancellationToken)
    {
        var facts = await queries.FindAsync(periodLabel, cancellationToken) ?? throw new NotFoundException($"period {periodLabel}");
        var college = (collegeId ?? user.Scope.CollegeId) is { } id ? facts.FindCollege(id) ?? throw new NotFoundException($"college {id}") : null;
        IReadOnlyList<Figure> enterprise = user.Scope.SeesAll ? catalogue.OfEnterprise(facts) : [];
        IReadOnlyList<Figure> own = college is null ? [] : catalogue.OfCollege(facts, college);
        var hasEdition = college is not null && ReportSource.Select(facts).Contains(college);
        return new FigurePage(facts.Period, college, facts.Colleges, new FigureSet([.. enterprise, .. own]), hasEdition);
    }

    /// <summary>Periods there are, newest first.</summary>
    public Task<IReadOnlyList<string>> ListPeriodsAsync(CancellationToken cancellationToken) => queries.ListPeriodsAsync(cancellationToken);
}

/// <param name="College">The college whose figures are among them.</param>
/// <param name="Colleges">Every college within the viewer's scope.</param>
/// <param name="HasEdition">Whether the period's report has an edition for <paramref name="College"/>.</param>
public sealed record FigurePage(PeriodFact Period, CollegeFact? College, IReadOnlyList<CollegeFact> Colleges, FigureSet Figures, bool HasEdition);
