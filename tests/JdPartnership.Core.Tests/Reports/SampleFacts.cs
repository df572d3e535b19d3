using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Figures.Facts;

namespace JdPartnership.Core.Tests.Reports;

/// <summary>Another enterprise with three colleges: the product is not made for one.</summary>
internal static class SampleFacts
{
    public static ReportFacts Create(params SectionFact[] sections) => new()
    {
        Enterprise = new EnterpriseFact("苏州新星精密制造有限公司", "新星人才发展中心", "新星"),
        Period = new PeriodFact(1, "2024", "（2024年度）", "参与职业教育人才培养年度报告", null, new DateOnly(2023, 9, 1), new DateOnly(2024, 8, 31)),
        ServiceCentres = [new ServiceCentreFact("昆山工厂", "精密零件加工", null)],
        Colleges =
        [
            new CollegeFact(1, "苏州第一职业技术学院", CollegeType.JuniorCollege, "32", "江苏", "苏州", null, null),
            new CollegeFact(2, "昆山技师学院", CollegeType.Technical, "32", "江苏", "昆山", null, null),
            new CollegeFact(3, "宣城职业技术学院", CollegeType.JuniorCollege, "34", "安徽", null, null, null),
        ],
        Listing = [new ListingFact(1, "苏州第一职业技术学院", 1, "32", "江苏"), new ListingFact(2, "昆山技师学院", 2, "32", "江苏")],
        Cooperation =
        [
            new CooperationFact(3, "宣城职业技术学院", "岗位实习", CooperationKind.Internship, CooperationStatus.InForce, null, null, 1, null, null, null),
        ],
        Headcounts =
        [
            new HeadcountFact(1, "苏州第一职业技术学院", "32", "江苏", 2023, 40, null, null),
            new HeadcountFact(1, "苏州第一职业技术学院", "32", "江苏", 2024, 60, null, null),
        ],
        Sections = sections,
    };
}
