using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Figures.Families;

/// <summary>Classes, centres and bases that are registered one by one.</summary>
public sealed class ResourceFigures : IFigureFamily
{
    private static readonly FigureDefinition Classes = new(
        "classes.count", "登记的学徒制/订单班数", "个", FigureKind.Stock, "截至报告期末逐班登记的学徒制试点班、订单班个数。");

    private static readonly FigureDefinition OnCampus = new(
        "training-centres.on-campus", "登记的校园实训中心数（在用）", "个", FigureKind.Stock, "逐个登记、性质为校内、状态为在用的实训中心个数。");

    private static readonly FigureDefinition OffCampus = new(
        "training-centres.off-campus", "登记的校外实训基地数（在用）", "个", FigureKind.Stock, "逐个登记、性质为校外、状态为在用的实训基地个数。");

    private static readonly FigureDefinition Unspecified = new(
        "training-centres.unspecified", "性质待定的实训基地数", "个", FigureKind.Stock, "名单所列、未注明校内或校外的实训基地个数；不计入校内，也不计入校外。");

    private static readonly FigureDefinition CollegeClasses = new(
        "college.classes", "本校学徒制/订单班数", "个", FigureKind.Stock, "该校截至报告期末登记的学徒制试点班、订单班个数。");

    private static readonly FigureDefinition CollegeCentres = new(
        "college.training-centres", "本校实训中心与基地数", "个", FigureKind.Stock, "该校登记的在用实训中心与基地个数，含性质待定者。");

    public FigureSubject Subject => FigureSubject.Resources;

    public IReadOnlyList<FigureDefinition> Definitions => [Classes, OnCampus, OffCampus, Unspecified, CollegeClasses, CollegeCentres];

    public IEnumerable<Figure> OfEnterprise(ReportFacts facts)
    {
        yield return CountClasses(facts, Classes, FigureScope.Enterprise, facts.ClassesOfPeriod());
        yield return CountCentres(facts, OnCampus, FigureScope.Enterprise, facts.Centres.Where(c => c.Kind == TrainingCentreKind.OnCampus));
        yield return CountCentres(facts, OffCampus, FigureScope.Enterprise, facts.Centres.Where(c => c.Kind == TrainingCentreKind.OffCampus));
        yield return CountCentres(facts, Unspecified, FigureScope.Enterprise, facts.Centres.Where(c => c.Kind == TrainingCentreKind.Unspecified));
    }

    public IEnumerable<Figure> OfCollege(ReportFacts facts, CollegeFact college)
    {
        var scope = FigureScope.College(college.Id);
        yield return CountClasses(facts, CollegeClasses, scope, facts.ClassesOfPeriod().Where(c => c.CollegeId == college.Id));
        yield return CountCentres(facts, CollegeCentres, scope, facts.Centres.Where(c => c.CollegeId == college.Id));
    }

    private static Figure CountClasses(ReportFacts facts, FigureDefinition definition, FigureScope scope, IEnumerable<ClassFact> classes)
    {
        FigureRow[] rows = [.. classes.Select(c => new FigureRow(c.CollegeName, $"{c.Name}（{c.IntakeYear}级）", null, c.CollegeId, c.Source))];
        return definition.Of(facts.Period, scope, rows.Length == 0 ? null : rows.Length, rows);
    }

    private static Figure CountCentres(ReportFacts facts, FigureDefinition definition, FigureScope scope, IEnumerable<CentreFact> centres)
    {
        FigureRow[] rows =
        [
            .. centres.Where(c => c.Status == TrainingCentreStatus.InUse).Select(c => new FigureRow(c.CollegeName, c.Name, null, c.CollegeId, c.Source)),
        ];
        return definition.Of(facts.Period, scope, rows.Length == 0 ? null : rows.Length, rows);
    }
}
