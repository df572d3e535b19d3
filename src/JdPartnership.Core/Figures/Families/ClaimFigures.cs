using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>What was stated, one figure for each claim row; the family's keys are the rows' keys.</summary>
public sealed class ClaimFigures : IFigureFamily
{
    private static readonly FigureDefinition Claim = new(
        "claims.*", "声明值", "—", FigureKind.Claim, "资料中陈述的数值，照录其来源与口径，不由台账计算；与统计值并列，不相互替代。键由声明记录给定（如 colleges.claimed）。");

    public FigureSubject Subject => FigureSubject.Claims;

    public IReadOnlyList<FigureDefinition> Definitions => [Claim];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts) => facts.Claims.Select(c => new Figure
    {
        Key = c.Key,
        Name = c.Name,
        Unit = c.Unit,
        Definition = $"资料陈述值（{c.Source}{(c.ScopeText is null ? "" : $"，口径：{c.ScopeText}")}），不由台账计算。",
        StatedScope = c.ScopeText,
        Scope = FigureScope.Enterprise,
        Kind = FigureKind.Claim,
        AsOf = c.AsOf,
        PeriodStart = c.PeriodStart,
        PeriodEnd = c.PeriodEnd,
        Value = c.Value,
        Bound = c.Bound,
        Decimals = Decimals(c.Value),
        CountedBy = c.CountedBy,
        Rows = [new FigureRow(c.Name, c.PrintedWording, c.Value, null, c.Source)],
    });

    // Digits the claim really has: 43 has none, 5.7 has one.
    private static int Decimals(decimal value) => value == decimal.Truncate(value) ? 0 : value == Math.Round(value, 1) ? 1 : 2;
}
