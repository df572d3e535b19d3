using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>How many colleges: printed, placed and registered are three questions with three answers.</summary>
public sealed class PartnerFigures : IFigureFamily
{
    private static readonly FigureDefinition Named = new(
        "colleges.named", "合作院校数（名录去重）", "所", FigureKind.Stock, "报告期合作院校名录中互不相同的印刷名称数；同一名称重复出现只计一次。");

    private static readonly FigureDefinition Listed = new(
        "colleges.listed", "合作院校名录条目数", "条", FigureKind.Stock, "报告期合作院校名录的印刷条目数，重复者照计。");

    private static readonly FigureDefinition Provinces = new(
        "colleges.provinces", "合作院校覆盖省份数", "个", FigureKind.Stock, "名录所列院校中已知所在省级行政区的个数；省份未登记的院校不计。");

    private static readonly FigureDefinition ByProvince = new(
        "colleges.named.by-province", "合作院校数（按省份）", "所", FigureKind.Stock, "名录去重后的院校数按所在省份分列；省份未登记者单列。");

    private static readonly FigureDefinition Registered = new(
        "colleges.registered", "在册合作院校数", "所", FigureKind.Stock, "院校库中未删除、未并入他校的院校数。");

    public FigureSubject Subject => FigureSubject.Partners;

    public IReadOnlyList<FigureDefinition> Definitions => [Named, Listed, Provinces, ByProvince, Registered];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        var named = facts.Listing.DistinctBy(l => l.PrintedName).ToList();
        var placed = named.Where(l => l.ProvinceCode is not null).ToList();
        var provinces = placed.Select(l => l.ProvinceCode).Distinct().Count();
        yield return Of(facts, Named, named.Count, named);
        yield return Of(facts, Listed, facts.Listing.Count, facts.Listing);
        yield return Of(facts, Provinces, provinces, placed);
        yield return Of(facts, ByProvince, named.Count, named) with { Items = Breakdown.ByProvince(named, l => (l.ProvinceCode, l.Province), _ => 1) };
        yield return Registered.Of(
            facts.Period,
            FigureScope.Enterprise,
            facts.Colleges.Count,
            [.. facts.Colleges.Select(c => new FigureRow(c.Name, c.Province, null, c.Id, c.Source))]);
    }

    private static Figure Of(ReportFacts facts, FigureDefinition definition, int value, IReadOnlyList<ListingFact> lines) => definition.Of(
        facts.Period,
        FigureScope.Enterprise,
        facts.Listing.Count == 0 ? null : value,
        [.. lines.Select(l => new FigureRow(l.PrintedName, l.Province, null, l.CollegeId, null))]);
}
