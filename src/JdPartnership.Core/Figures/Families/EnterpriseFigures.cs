using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>The enterprise itself: its centres, the bodies it sits on, what it gave.</summary>
public sealed class EnterpriseFigures : IFigureFamily
{
    private static readonly FigureDefinition Centres = new(
        "service-centres.count", "分中心数", "个", FigureKind.Stock, "企业档案中登记的分中心个数。");

    private static readonly FigureDefinition Bodies = new(
        "governance.bodies", "共建治理机构数", "个", FigureKind.Stock, "登记的产业学院、理事会和校企合作管理委员会个数。");

    private static readonly FigureDefinition Invested = new(
        "investments.period-total", "报告期投入金额", "元", FigureKind.Increment, "投入台账中日期在报告期内、金额确切的各项之和；只有累计口径的项目不计入。", Decimals: 2, IsPeriod: true);

    private static readonly FigureDefinition Fairs = new(
        "fairs.count", "专场招聘会场次", "场", FigureKind.Increment, "登记的报告期内召开的专场招聘会场次。", IsPeriod: true);

    public FigureSubject Subject => FigureSubject.Enterprise;

    public IReadOnlyList<FigureDefinition> Definitions => [Centres, Bodies, Invested, Fairs];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        yield return Count(facts, Centres, [.. facts.ServiceCentres.Select(c => new FigureRow(c.Name, c.Business, null, null, c.Source))]);
        yield return Count(facts, Bodies, [.. facts.Governance.Select(b => new FigureRow(b.Name, null, null, b.CollegeId, b.Source))]);

        var entries = facts.InvestmentsOfPeriod().Where(i => i is { AmountYuan: not null, IsAtLeast: false }).ToList();
        yield return Invested.Of(
            facts.Period,
            FigureScope.Enterprise,
            entries.Count == 0 ? null : entries.Sum(i => i.AmountYuan),
            [.. entries.Select(i => new FigureRow(i.Project, i.PrintedWording, i.AmountYuan, i.CollegeId, i.Source))]);

        yield return Count(
            facts,
            Fairs,
            [.. facts.Fairs.Where(f => facts.Period.Contains(f.Date)).Select(f => new FigureRow(f.CollegeName, f.Title, null, f.CollegeId, f.Source))]);
    }

    private static Figure Count(ReportFacts facts, FigureDefinition definition, FigureRow[] rows) =>
        definition.Of(facts.Period, FigureScope.Enterprise, rows.Length == 0 ? null : rows.Length, rows);
}
