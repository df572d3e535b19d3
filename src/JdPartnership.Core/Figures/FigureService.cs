using JdPartnership.Core.Accounts;
using JdPartnership.Core.Common;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures;

/// <summary>The figures a person may see: those of the enterprise only for whoever sees all colleges.</summary>
public sealed class FigureService(IFactQueries queries, FigureCatalogue catalogue, ICurrentUser user)
{
    /// <param name="collegeId">Adds that college's figures; a liaison's own college is added in any case.</param>
    /// <exception cref="NotFoundException">No such period, or no such college within the viewer's scope.</exception>
    public async Task<FigureSet> GetAsync(string periodLabel, int? collegeId, CancellationToken cancellationToken)
    {
        var facts = await queries.FindAsync(periodLabel, cancellationToken) ?? throw new NotFoundException($"period {periodLabel}");
        return Of(facts, collegeId ?? user.Scope.CollegeId);
    }

    private FigureSet Of(ReportFacts facts, int? collegeId)
    {
        IReadOnlyList<Figure> enterprise = user.Scope.SeesAll ? catalogue.OfEnterprise(facts) : [];
        if (collegeId is not { } id)
        {
            return new FigureSet(enterprise);
        }

        var college = facts.FindCollege(id) ?? throw new NotFoundException($"college {id}");
        return new FigureSet([.. enterprise, .. catalogue.OfCollege(facts, college)]);
    }
}
