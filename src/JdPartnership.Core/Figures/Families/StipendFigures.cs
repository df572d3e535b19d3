using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.Stipends;

namespace JdPartnership.Core.Figures.Families;

/// <summary>What the scheme in force pays, by component.</summary>
public sealed class StipendFigures : IFigureFamily
{
    private static readonly FigureDefinition Probation = new(
        "stipend.probation-total", "毕业生试用期月薪酬合计", "元", FigureKind.Stock, "报告期末在用的试用期薪酬方案中货币项目的月金额之和；项目金额不全时不计算。");

    public FigureSubject Subject => FigureSubject.Pay;

    public IReadOnlyList<FigureDefinition> Definitions => [Probation];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        var scheme = InForce(facts, StipendAudience.Probation);
        var paid = scheme?.Components.Where(c => c.Form == StipendForm.Cash).ToList() ?? [];
        var isKnown = paid.Count > 0 && paid.All(c => c.AmountYuan is not null);
        yield return Probation.Of(
            facts.Period,
            FigureScope.Enterprise,
            isKnown ? paid.Sum(c => c.AmountYuan) : null,
            [.. paid.Select(c => new FigureRow(c.Name, scheme!.Name, c.AmountYuan, null, scheme.Source))]);
    }

    /// <summary>The scheme of an audience on the period's last day; of several the one that began last.</summary>
    public static StipendSchemeFact? InForce(ReportFacts facts, StipendAudience audience) => facts.StipendSchemes
        .Where(s => s.Audience == audience && (s.ValidFrom ?? DateOnly.MinValue) <= facts.Period.End && (s.ValidTo ?? DateOnly.MaxValue) >= facts.Period.End)
        .MaxBy(s => s.ValidFrom ?? DateOnly.MinValue);
}
