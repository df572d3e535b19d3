using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures;
using JdPartnership.Core.Figures.Facts;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.Core.Tests.Figures;

/// <summary>Facts written by hand, for the period of the 2019 report.</summary>
internal static class Facts
{
    public static PeriodFact Period { get; } = new(
        1, "2019", "（2019）", "参与高等职业教育人才培养年度报告", null, new DateOnly(2017, 9, 1), new DateOnly(2018, 9, 30));

    public static ReportFacts None { get; } = new() { Enterprise = new EnterpriseFact("某公司", "某单位", "某"), Period = Period };

    public static CollegeFact College(int id, string name = "甲学院", string? code = "32", string? province = "江苏") =>
        new(id, name, CollegeType.JuniorCollege, code, province, null, null, null);

    public static ListingFact Line(int order, string name, string? code, string? province) => new(order, name, order, code, province);

    public static HeadcountFact Headcount(int college, int year, int persons, string? code = "32", string? province = "江苏") =>
        new(college, $"学院{college}", code, province, year, persons, null, "test");

    public static CountedHeadcountFact Counted(int college, int year, int persons) => new(college, $"学院{college}", year, persons);

    public static CooperationFact Form(
        int college, CooperationKind kind, CooperationStatus status = CooperationStatus.InForce, DateOnly? from = null, DateOnly? to = null) =>
        new(college, $"学院{college}", kind.ToString(), kind, status, from, to, college, null, null, "test");

    public static ClassFact Class(int college, int intake) => new(college, $"学院{college}", "客服班", ClassKind.Order, intake, null, null, null, null, []);

    public static CentreFact Centre(int college, TrainingCentreKind kind, TrainingCentreStatus status = TrainingCentreStatus.InUse) =>
        new(college, $"学院{college}", "中心", kind, status, null, college, null, null);

    public static Figure Find(this IFigureFamily family, ReportFacts facts, string key) =>
        Assert.Single(family.OfEnterprise(facts), f => f.Key == key);

    public static Figure Find(this IFigureFamily family, ReportFacts facts, CollegeFact college, string key) =>
        Assert.Single(family.OfCollege(facts, college), f => f.Key == key);
}
