using JdPartnership.Core.Colleges;
using JdPartnership.Core.Cooperation;
using JdPartnership.Core.Governance;
using JdPartnership.Core.Internships.Posts;
using JdPartnership.Core.Investments;
using JdPartnership.Core.Outcomes;
using JdPartnership.Core.Reports;
using JdPartnership.Core.Rosters;
using JdPartnership.Core.Rosters.Uploads;
using JdPartnership.TestKit.Databases;

namespace JdPartnership.Data.Tests.Scoping;

/// <summary>Two colleges of two provinces with a row of every type each, and rows of the enterprise itself.</summary>
public abstract class TwoColleges : DatabaseTests
{
    protected College Anhui { get; } = TestData.College("芜湖职业技术学院", "34");

    protected College Jiangsu { get; } = TestData.College("江苏财经职业技术学院", "32");

    protected ReportPeriod Period { get; } = TestData.Period();

    protected CooperationFormType FormType { get; } = TestData.FormType();

    protected override async Task ArrangeAsync()
    {
        await Database.StoreAsync(
        [
            .. TestData.EverythingOf(Anhui, Period, FormType, 1),
            .. TestData.EverythingOf(Jiangsu, Period, FormType, 2),
            new InvestmentEntry(InvestmentKind.Cash, "奖学金") { AsOf = new DateOnly(2018, 9, 30) },
            new GovernanceBody(3, "管理委员会", GovernanceKind.Committee),
            new Outcome(3, OutcomeKind.Promotion, "晋升率"),
        ]);
        await StoreRostersAsync();
    }

    private async Task StoreRostersAsync()
    {
        var (post, centre) = (new Post("在线客服"), RosterTestData.Centre());
        var attendance = RosterTestData.Attendance();
        await Database.StoreAsync(post, centre, attendance);
        foreach (var college in (College[])[Anhui, Jiangsu])
        {
            var rows = RosterTestData.RosterOf(college, post, centre);
            await Database.StoreAsync([.. rows]);
            await Database.StoreAsync([.. RosterTestData.RecordsOf(rows.OfType<RosterUpload>().Single(), post, centre, rows.OfType<RosterEntry>().Single(), attendance)]);
        }
    }
}
