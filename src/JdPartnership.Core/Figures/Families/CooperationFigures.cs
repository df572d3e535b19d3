using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Figures.Families;

/// <summary>Colleges by form of cooperation. A planned centre is counted as planned and never as existing.</summary>
public sealed class CooperationFigures : IFigureFamily
{
    private static readonly FigureDefinition Table = new(
        "colleges.cooperation-table", "登记合作形式的院校数", "所", FigureKind.Stock, "报告期内至少有一种合作形式在用的院校数。");

    private static readonly FigureDefinition Classes = new(
        "cooperation.class-colleges", "开设合作班的院校数", "所", FigureKind.Stock, "报告期内合作形式为学徒制/订单班且在用的院校数。");

    private static readonly FigureDefinition Centres = new(
        "cooperation.centre-colleges", "建有校园实训中心的院校数", "所", FigureKind.Stock, "报告期内合作形式为校园实训中心且在用的院校数，不含待建。");

    private static readonly FigureDefinition PlannedCentres = new(
        "cooperation.centre-planned", "待建校园实训中心的院校数", "所", FigureKind.Stock, "合作形式为校园实训中心、状态为待建的院校数。");

    private static readonly FigureDefinition Internships = new(
        "cooperation.internship-colleges", "登记岗位实习的院校数", "所", FigureKind.Stock, "报告期内合作形式为岗位（顶岗）实习且在用的院校数。");

    private static readonly FigureDefinition Bases = new(
        "cooperation.base-colleges", "人才输送基地院校数", "所", FigureKind.Stock, "报告期内合作形式为人才（力）输送基地且在用的院校数。");

    private static readonly FigureDefinition OfOneCollege = new(
        "college.cooperation-forms", "本校合作形式数", "种", FigureKind.Stock, "报告期内该校在用的合作形式种数。");

    public FigureSubject Subject => FigureSubject.Cooperation;

    public IReadOnlyList<FigureDefinition> Definitions => [Table, Classes, Centres, PlannedCentres, Internships, Bases, OfOneCollege];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        yield return Count(facts, Table, f => f.Status == CooperationStatus.InForce);
        yield return Count(facts, Classes, InForce(CooperationKind.Class));
        yield return Count(facts, Centres, InForce(CooperationKind.Centre));
        yield return Count(facts, PlannedCentres, f => f is { Kind: CooperationKind.Centre, Status: CooperationStatus.Planned });
        yield return Count(facts, Internships, InForce(CooperationKind.Internship));
        yield return Count(facts, Bases, InForce(CooperationKind.Base));
    }

    public IEnumerable<Figure> OfCollege(ReportFacts facts, CollegeFact college)
    {
        var forms = facts.CooperationOfPeriod()
            .Where(f => f.CollegeId == college.Id && f.Status == CooperationStatus.InForce)
            .ToList();
        yield return OfOneCollege.Of(facts.Period, FigureScope.College(college.Id), forms.Count == 0 ? null : forms.Count, Rows(forms));
    }

    private static Func<CooperationFact, bool> InForce(CooperationKind kind) => f => f.Kind == kind && f.Status == CooperationStatus.InForce;

    private static Figure Count(ReportFacts facts, FigureDefinition definition, Func<CooperationFact, bool> belongs)
    {
        var forms = facts.CooperationOfPeriod().Where(belongs).ToList();
        return definition.Of(
            facts.Period,
            FigureScope.Enterprise,
            facts.Cooperation.Count == 0 ? null : forms.Select(f => f.CollegeId).Distinct().Count(),
            Rows(forms));
    }

    private static IReadOnlyList<FigureRow> Rows(IEnumerable<CooperationFact> forms) =>
        [.. forms.Select(f => new FigureRow(f.CollegeName, f.PrintedWording ?? f.FormName, null, f.CollegeId, f.Source))];
}
