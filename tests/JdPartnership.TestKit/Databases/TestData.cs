using JdPartnership.Core.Classes;
using JdPartnership.Core.Colleges;
using JdPartnership.Core.Common;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Enterprises;
using JdPartnership.Core.Events;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Internships;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Reports.Periods;
using JdPartnership.Core.TrainingCentres;

namespace JdPartnership.TestKit.Databases;

/// <summary>Rows with sensible values for whatever a test does not care about.</summary>
public static class TestData
{
    public static College College(string name, string? province = "34", CollegeType type = CollegeType.JuniorCollege) =>
        new(new CollegeDetails { Name = name, Type = type, ProvinceCode = province, Source = "test" });

    public static Enterprise Enterprise() => new("江苏某信息技术有限公司", "全国客服中心", "某客服");

    /// <summary>Compares 2017 with 2018, as the report of 2019 does.</summary>
    public static ReportPeriod Period(string label = "2019") => new(PeriodDetails(label));

    public static PeriodDetails PeriodDetails(string label = "2019") => new()
    {
        Label = label,
        LabelStyle = "（{0}）",
        Start = new DateOnly(2017, 9, 1),
        End = new DateOnly(2018, 9, 30),
        Title = "参与高等职业教育人才培养年度报告",
    };

    public static CooperationFormType FormType(CooperationKind kind = CooperationKind.Class, string? code = null) =>
        new(code ?? kind.ToString(), kind.ToString(), kind, (int)kind);

    /// <summary>A row of every type a college owns, but its history, which writes itself.</summary>
    public static IReadOnlyList<ICollegeOwned> EverythingOf(College college, ReportPeriod period, CooperationFormType formType, int order = 1) =>
    [
        college.AddAlias(college.Name + "（旧名）", "test"),
        new CooperationForm(college, formType, CooperationStatus.InForce) { PrintedOrder = order, Source = "test" },
        new ApprenticeshipClass(college, "客服班", ClassKind.Apprenticeship, 2015),
        new TrainingCentre(college, "实训中心", TrainingCentreKind.OnCampus, TrainingCentreStatus.InUse) { PrintedOrder = order },
        new Headcount(college, 2018, 100, "test") { PrintedOrder = order },
        new InvestmentEntry(InvestmentKind.Equipment, "设备") { College = college, Date = new DateOnly(2018, 5, 1), AmountYuan = 1000.50m },
        new GovernanceBody(order, "理事会", GovernanceKind.Council) { College = college },
        new RecruitmentFair(college, new DateOnly(2018, 6, 1), "专场招聘会"),
        new Outcome(order, OutcomeKind.Employment, "就业率") { College = college, Percent = 97.5m },
        new PartnerListing(period, order, college.Name, college),
    ];
}
