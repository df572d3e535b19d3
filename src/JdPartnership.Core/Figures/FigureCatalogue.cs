using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures;

/// <summary>指标目录: the one list of figures that report, pages, command line and checks share.</summary>
public sealed class FigureCatalogue(IEnumerable<IFigureFamily> families)
{
    private readonly IReadOnlyList<IFigureFamily> _families = [.. families];

    public IReadOnlyList<FigureDefinition> Definitions => [.. _families.SelectMany(f => f.Definitions)];

    /// <summary>The definitions as they are printed: subject by subject.</summary>
    public IEnumerable<IGrouping<FigureSubject, FigureDefinition>> BySubject =>
        _families.SelectMany(f => f.Definitions.Select(d => (f.Subject, Definition: d))).GroupBy(x => x.Subject, x => x.Definition);

    public IReadOnlyList<Figure> OfEnterprise(ReportFacts facts) =>
        [.. _families.SelectMany(f => f.OfEnterprise(facts).Select(x => x with { Subject = f.Subject }))];

    public IReadOnlyList<Figure> OfCollege(ReportFacts facts, CollegeFact college) =>
        [.. _families.SelectMany(f => f.OfCollege(facts, college).Select(x => x with { Subject = f.Subject }))];
}
