using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Reports.Editions;

/// <summary>What all editions of a period share, read and computed once.</summary>
public sealed record ReportSource(ReportFacts Facts, IReadOnlyList<Figure> EnterpriseFigures)
{
    /// <summary>Colleges with an edition: in the printed listing, or with a form of cooperation in the period.</summary>
    public IReadOnlyList<CollegeFact> Colleges { get; } = Select(Facts);

    /// <summary>Also answers for the facts of one college alone.</summary>
    public static IReadOnlyList<CollegeFact> Select(ReportFacts facts)
    {
        var partners = facts.Listing.Select(l => l.CollegeId)
            .Concat(facts.Cooperation.Where(f => f.Status != CooperationStatus.Ended && facts.Period.Overlaps(f.ValidFrom, f.ValidTo)).Select(f => f.CollegeId))
            .ToHashSet();
        return [.. facts.Colleges.Where(c => partners.Contains(c.Id))];
    }
}
