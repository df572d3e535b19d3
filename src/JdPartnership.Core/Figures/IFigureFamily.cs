using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures;

/// <summary>Figures that come from the same rows. Pure: the facts are all it knows.</summary>
public interface IFigureFamily
{
    FigureSubject Subject { get; }

    /// <summary>Every definition of the family, for the printed catalogue.</summary>
    IReadOnlyList<FigureDefinition> Definitions { get; }

    IEnumerable<Figure> OfEnterprise(ReportFacts facts);

    /// <summary>The same for one college, under keys that begin with <c>college.</c>; none where the family knows no college.</summary>
    IEnumerable<Figure> OfCollege(ReportFacts facts, CollegeFact college) => [];
}
